"""Makes the workbooks of this folder: python3 make-workbooks.py, with openpyxl 3.0.9 on Python 3.11."""

from datetime import date

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName

book = Workbook()
data = book.active
data.title = "Data's"
for row in [
    ["year", "K", "label", "flag"],
    [2001, 1.5, "007", True],
    [2002, 2.25, "=1+1", False],
    [2003, -3, "<b>x</b>", None],
]:
    data.append(row)
data["C3"].data_type = "s"  # a text that looks like a formula
data["B2"].number_format = "0.00"
data["E1"] = date(2020, 2, 29)
data["E1"].number_format = "yyyy-mm-dd"
data["E2"] = "=SUM(B2:B4)"
data["E3"] = "#DIV/0!"
data["E3"].data_type = "e"
data["F1"] = "  blanks around  "
data["F2"] = 'two\nlines & "quotes" 中文 😀'
data.column_dimensions["C"].width = 30
data.merge_cells("A6:C6")
data["A6"] = "merged"
data["A1"].font = Font(bold=True)
data["A2"].comment = Comment("a comment", "me")
data.freeze_panes = "A2"
data.conditional_formatting.add("B2:B4", CellIsRule(operator="greaterThan", formula=["0"]))
hidden = book.create_sheet("Hidden")
hidden.sheet_state = "hidden"
hidden["A1"] = "='Data''s'!B2*2"
very = book.create_sheet("Very")
very.sheet_state = "veryHidden"
very["A1"] = 1
book.defined_names.append(DefinedName("capital", attr_text="'Data''s'!$B$2:$B$4"))
book.defined_names.append(DefinedName("rate", attr_text="0.05"))
book.defined_names.append(DefinedName("local", attr_text="Hidden!$A$1", localSheetId=1))
book.save("workbook.xlsx")

old = Workbook()
old.epoch = CALENDAR_MAC_1904
old.active["A1"] = date(2020, 2, 29)
old.active["A2"] = 5
old.save("from-1904.xlsx")
