# SPDX-License-Identifier: Apache-2.0
# Escapes at the end of a line and of the text.
import csv

LINES = [['"a\\'], ['a\\'], ['a\\\n', 'b\n'], ['"a\\\n', 'b"\n'], ["' 1|\\\r", '1\tb'], ['a\\\r', 'b,c\n', 'd'], ['"a', 'b']]
for lines in LINES:
    for options in ({}, {'strict': True}, {'quoting': csv.QUOTE_STRINGS}):
        reader = csv.reader(lines, escapechar='\\', **options)
        try:
            for row in reader:
                print(row, reader.line_num, end=' ')
        except (csv.Error, ValueError) as error:
            print(type(error).__name__, error, end=' ')
        print(options)
