import { zoneAddress } from '../engine/address';
import type { SpreadsheetEngine } from '../engine/engine';
import { EVENT_CATEGORY, EventType, WORKBOOK_TARGET, type EventEntry, type Json } from './protocol';

/** Whoever carries events to office.js. */
export interface EventReceiver {
  /** Event 2 of the older document API, which `workbook.onSelectionChanged` builds on. */
  documentSelectionChanged(): void;
  richApiMessage(entries: EventEntry[]): void;
}

/** Translates what happens in the engine into Excel's events. */
export function forwardEvents(engine: SpreadsheetEngine, receiver: EventReceiver): void {
  const send = (type: EventType, worksheetId: string, details: Record<string, Json>): void => {
    const message = JSON.stringify({ worksheetId, ...details });
    const targets = [worksheetId, WORKBOOK_TARGET];
    receiver.richApiMessage(
      targets.map((targetId) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId,
        message,
      })),
    );
  };
  engine.selectionChanged.listen(({ sheetId, zones }) => {
    receiver.documentSelectionChanged();
    send(EventType.WorksheetSelectionChanged, sheetId, {
      address: zones.map(zoneAddress).join(','),
      isInsideTable: false,
    });
  });
  engine.cellsChanged.listen(({ sheetId, zone }) => {
    send(EventType.WorksheetChanged, sheetId, {
      address: zoneAddress(zone),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
    });
  });
  engine.sheetActivated.listen(({ activatedId, deactivatedId }) => {
    send(EventType.WorksheetDeactivated, deactivatedId, {});
    send(EventType.WorksheetActivated, activatedId, {});
  });
}
