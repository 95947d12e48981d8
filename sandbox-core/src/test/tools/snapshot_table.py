#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the table of heap types in docs/snapshots.md from the rows and the exchange methods of the sources.

Run from the project's root: python3 sandbox-core/src/test/tools/snapshot_table.py
"""

import pathlib
import re

ROOT = pathlib.Path('sandbox-core/src/main/java/dev/hognose/sandbox')
PAGE = pathlib.Path('docs/snapshots.md')
BEGIN, END = '<!-- heap types: begin -->\n', '<!-- heap types: end -->\n'
ROW = re.compile(r'(?:HeapType\.of|new HeapType<>)\(\s*(\d+),\s*"([^"]+)",\s*([\w.]+)\.class')
FIELD = re.compile(r'(?:(\w[\w.\[\]]*) = )?(?:[^;=]*\? )?fields\.(\w+)\(([^;]*)\)', re.S)
KINDS = {'object': 'object', 'optional': 'object?', 'part': 'object', 'objects': '[object]', 'elements': '[object]',
         'fill': 'object...', 'fillOptional': 'object?...', 'optionals': '[object?]', 'parts': '[part]', 'flag': 'bool',
         'integer': 'int', 'count': 'int >= 0', 'size': 'size', 'number': 'int', 'integers': '[int]', 'flags': '[bool]',
         'real': 'float', 'big': 'integer as bytes', 'text': 'str', 'optionalText': 'str?', 'bytes': 'bytes',
         'choice': 'place among constants', 'code': 'code', 'shape': 'shape', 'hash': 'hash'}


def body(source, name):
    """The text of the exchange method of a class in a source."""
    at = re.search(r'(?:class|record) ' + name + r'\b', source)
    start = source.find('void exchange(Fields fields) {', at.end())
    if start < 0:
        return ''
    depth, i = 1, start + len('void exchange(Fields fields) {')
    begin = i
    while depth:
        depth += {'{': 1, '}': -1}.get(source[i], 0)
        i += 1
    return source[begin:i - 1]


def fields(folder, name):
    parts = name.split('.')
    source = (ROOT / folder / f'{parts[0]}.java').read_text()
    shown = ['those of its base'] if 'super.exchange(fields)' in body(source, parts[-1]) else []
    for target, kind, arguments in FIELD.findall(body(source, parts[-1])):
        if kind in KINDS:
            field = target or re.split(r'[,.(\[ ]', arguments.strip())[0]
            kind_of = re.search(r'(\w+)\.class', arguments)
            what = KINDS[kind].replace('object', kind_of.group(1)) if kind_of else KINDS[kind]
            shown.append(f'{field}: {what}')
    return ', '.join(shown) or '(none)'


def main():
    rows = {}
    for folder, table in (('objects', 'ObjectsHeapTypes'), ('vm', 'MachineHeapTypes'),
                          ('builtins', 'BuiltinsHeapTypes'), ('stdlib', 'LibraryHeapTypes')):
        for number, title, name in ROW.findall((ROOT / folder / f'{table}.java').read_text()):
            rows[int(number)] = f'| {number} | {title} | {fields(folder, name)} |\n'
    lines = ['| number | heap type | fields, in order |\n', '|---|---|---|\n', *(rows[number] for number in sorted(rows))]
    page = PAGE.read_text()
    head, rest = page.split(BEGIN)
    PAGE.write_text(head + BEGIN + ''.join(lines) + END + rest.split(END)[1])


if __name__ == '__main__':
    main()
