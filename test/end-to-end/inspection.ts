import axe from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';

const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'light', forcedColors: 'active' },
} as const;
type Look = keyof typeof MEDIA;

/** The rules that another look can break; names, roles and order are those of the elements. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** An open menu stands over the page, in no landmark of it, and is gone with the next key. */
const OPEN_MENU = '.fui-MenuPopover';

/** The unseen marks that Fluent puts at the ends of its lists: they hand the focus on at once. */
const UNSEEN = '[data-tabster-dummy]';

interface Inspected {
  readonly page: Page;
  /** What is looked over: the page itself, or a frame of it. */
  readonly frame: Frame;
  /** The looks for which colours are looked over; none leaves colours out. */
  readonly looks: readonly Look[];
}

export const EVERY_LOOK: readonly Look[] = ['light', 'dark', 'high contrast'];

/** A page or a frame in a browser, looked over by axe: once for what it is, in every look for its colours. */
export class Inspection {
  private shown: Look = 'light';

  private constructor(private readonly inspected: Inspected) {}

  static async of(inspected: Inspected): Promise<Inspection> {
    const inspection = new Inspection(inspected);
    // The policies of pane and help refuse script elements; evaluating in a frame needs none.
    await inspected.frame.evaluate(axe.source);
    return inspection;
  }

  /** What axe finds in what is shown, or in one part of it. */
  async faults(part?: Locator): Promise<string[]> {
    const { looks } = this.inspected;
    const found = await this.faultsOf(part, { without: OF_COLOURS });
    // Beginning with the look that is there saves one change a time.
    for (const look of [...looks].sort((a) => (a === this.shown ? -1 : 0))) {
      await this.show(look);
      const ofLook = await this.faultsOf(part, { only: OF_COLOURS });
      found.push(...ofLook.map((fault) => `${look}: ${fault}`));
    }
    return found;
  }

  private async show(look: Look): Promise<void> {
    const { page } = this.inspected;
    if (look !== this.shown) await page.emulateMedia(MEDIA[look]);
    this.shown = look;
    await this.atRest();
  }

  /** Waits until nothing fades or moves any more: a colour on its way is nobody's choice. */
  private async atRest(): Promise<void> {
    await this.inspected.frame.evaluate(async () => {
      const endOf = ({ effect }: Animation): number =>
        Number(effect?.getComputedTiming().endTime ?? 0);
      let isMoving = true;
      while (isMoving) {
        // Two frames: a media query is told of, and React has drawn what follows from it.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const moving = document
          .getAnimations()
          .filter((own) => own.playState === 'running' && Number.isFinite(endOf(own)));
        await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
        isMoving = moving.length > 0;
      }
    });
  }

  private async faultsOf(
    part: Locator | undefined,
    { only, without = [] }: { readonly only?: string[]; readonly without?: string[] },
  ): Promise<string[]> {
    const { frame } = this.inspected;
    const options: axe.RunOptions = {
      resultTypes: ['violations'],
      // Style sheets need not be fetched anew: no rule here reads them.
      preload: false,
      ...(only === undefined
        ? { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) }
        : { runOnly: { type: 'rule', values: only } }),
    };
    const found = await frame.evaluate(
      async ([asked, included, excluded]) => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
          { include: [included ?? document.documentElement], exclude: [excluded] },
          asked,
        );
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
        );
      },
      [options, part === undefined ? undefined : await part.elementHandle(), UNSEEN] as const,
    );
    return found.filter((fault) => !fault.startsWith(`region ${OPEN_MENU} `));
  }
}
