import type { ModelProblem } from '../errors/model-problem';
import { LONGEST_TEXT, MODEL_NAMESPACE } from './stored-model';
import { fromAttribute } from './xml-text';

/** Thrown while a model is read, and caught where the reading began. */
export class ModelFault extends Error {
  constructor(readonly problem: ModelProblem) {
    super(problem.code);
    this.name = 'ModelFault';
  }
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const WHOLE = /^\d{1,9}$/;
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * An element of a stored model that is read member by member; what is missing, of another form, or
 * left over when it is closed is a ModelFault.
 */
export class StrictElement {
  readonly name: string;
  private readonly attributes = new Map<string, string>();

  /** @throws ModelFault for an element of another namespace, an attribute of any, a text */
  constructor(
    private readonly element: Element,
    inside: string,
  ) {
    this.name = element.localName;
    if (element.namespaceURI !== MODEL_NAMESPACE) {
      throw new ModelFault({ code: 'unexpectedElement', element: element.nodeName, inside });
    }
    for (const { name, namespaceURI, value } of Array.from(element.attributes)) {
      if (namespaceURI === XMLNS) continue;
      if (namespaceURI !== null) this.refuse(name);
      this.attributes.set(name, value);
    }
    const hasText = Array.from(element.childNodes).some(
      (node) => node.nodeType !== node.ELEMENT_NODE && (node.nodeValue ?? '').trim() !== '',
    );
    if (hasText) throw new ModelFault({ code: 'unexpectedText', inside: this.name });
  }

  has(attribute: string): boolean {
    return this.attributes.has(attribute);
  }

  text(attribute: string, longest = LONGEST_TEXT): string {
    const value = this.take(attribute);
    const text = fromAttribute(value);
    if (text === undefined) throw this.bad(attribute, value);
    if (text.length > longest) {
      const [element, arrived] = [this.name, text.length];
      throw new ModelFault({
        code: 'attributeTooLong',
        element,
        attribute,
        arrived,
        allowed: longest,
      });
    }
    return text;
  }

  matching(attribute: string, pattern: RegExp): string {
    const value = this.take(attribute);
    if (!pattern.test(value)) throw this.bad(attribute, value);
    return value;
  }

  number(attribute: string): number {
    const value = this.matching(attribute, NUMBER);
    if (!Number.isFinite(Number(value))) throw this.bad(attribute, value);
    return Number(value);
  }

  /** From 0 on. */
  whole(attribute: string): number {
    return Number(this.matching(attribute, WHOLE));
  }

  oneOf<Value extends string>(attribute: string, allowed: readonly Value[]): Value {
    const value = this.take(attribute);
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw this.bad(attribute, value);
    return found;
  }

  flag(attribute: string): boolean {
    return this.oneOf(attribute, ['true', 'false']) === 'true';
  }

  /** The elements inside, which must bear one of the names. */
  children(names: readonly string[]): StrictElement[] {
    return Array.from(this.element.children, (child) => {
      if (names.includes(child.localName)) return new StrictElement(child, this.name);
      const [element, inside] = [child.nodeName, this.name];
      throw new ModelFault({ code: 'unexpectedElement', element, inside });
    });
  }

  /** The one element of a name among those inside. */
  only(children: readonly StrictElement[], element: string): StrictElement {
    const found = children.filter(({ name }) => name === element);
    if (found.length === 1) return found[0];
    const [inside, arrived] = [this.name, found.length];
    throw new ModelFault({ code: 'elementCount', element, inside, arrived });
  }

  /** @throws ModelFault for an attribute that nobody asked for */
  close(): void {
    for (const attribute of this.attributes.keys()) this.refuse(attribute);
  }

  bad(attribute: string, arrived: string): ModelFault {
    return new ModelFault({ code: 'badAttribute', element: this.name, attribute, arrived });
  }

  private take(attribute: string): string {
    const value = this.attributes.get(attribute);
    if (value === undefined) {
      throw new ModelFault({ code: 'missingAttribute', element: this.name, attribute });
    }
    this.attributes.delete(attribute);
    return value;
  }

  private refuse(attribute: string): never {
    throw new ModelFault({ code: 'unexpectedAttribute', element: this.name, attribute });
  }
}
