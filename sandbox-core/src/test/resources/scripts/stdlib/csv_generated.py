# SPDX-License-Identifier: Apache-2.0
# Generated tables, read and written in each dialect: digests of what comes out.
import csv, io, random
r = random.Random(7)
kinds = [dict(), dict(delimiter=';'), dict(delimiter='\t', quotechar="'"), dict(skipinitialspace=True), dict(strict=True), dict(doublequote=False, escapechar='\\'), dict(doublequote=False), dict(quoting=csv.QUOTE_NONE), dict(quoting=csv.QUOTE_NONE, escapechar='\\'), dict(quoting=csv.QUOTE_NONE, quotechar=None), dict(quoting=csv.QUOTE_ALL), dict(quoting=csv.QUOTE_NONNUMERIC), dict(quoting=csv.QUOTE_STRINGS), dict(quoting=csv.QUOTE_NOTNULL), dict(lineterminator='x\n'), dict(delimiter=' ', skipinitialspace=True), dict(escapechar='\\'), dict(quoting=csv.QUOTE_MINIMAL, delimiter='\U0001f600')]
alphabet = ['"', ',', 'a', ' ', '\n', '\r', '\r\n', 'b"', '1', ';', "'", '\\', '\t', '', 'é', 'x', '""', '😀']
import hashlib
for kind in kinds:
    log = []
    for _ in range(250):
        text = ''.join(r.choice(alphabet) for _ in range(r.randrange(14)))
        for lines in (text.splitlines(True), [text], io.StringIO(text, newline='')):
            try:
                reader = csv.reader(lines, **kind)
                out = []
                for row in reader: out.append((reader.line_num, row))
            except (csv.Error, ValueError, TypeError) as e:
                out.append((type(e).__name__, str(e)))
            log.append(repr((text, out)))
        row = [r.choice([text, text[:3], None, 1, -2.5, True, 10 ** 30, '', 'plain', 'q"q', [1], 1j]) for _ in range(r.randrange(4))]
        for given in (row, tuple(row), iter(row)):
            try:
                f = io.StringIO(newline='')
                log.append(repr((csv.writer(f, **kind).writerow(given), f.getvalue())))
            except (csv.Error, ValueError, TypeError) as e:
                log.append(repr((type(e).__name__, str(e), row)))
    print(kind, hashlib.md5('\n'.join(log).encode('utf8', 'surrogatepass')).hexdigest())
csv.field_size_limit(5)
for text in ('abcdef,g', 'abcde,g', '"abcdef"', '"abcde"'):
    try: print(next(csv.reader([text])))
    except csv.Error as e: print(e)
csv.field_size_limit(131072)
for quoting in range(6):
    for row in (['', 'a'], [None, 'b'], [None], [''], []):
        f = io.StringIO()
        try:
            csv.writer(f, delimiter=' ', skipinitialspace=True, quoting=quoting).writerow(row)
            print(quoting, row, repr(f.getvalue()))
        except csv.Error as e:
            print(quoting, row, e)
