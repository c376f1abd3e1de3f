/** A list of listeners for one kind of event. */
export class EventSource<Event> {
  private readonly listeners = new Set<(event: Event) => void>();

  /** Adds a listener; the returned function removes it. */
  listen(listener: (event: Event) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  fire(event: Event): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
