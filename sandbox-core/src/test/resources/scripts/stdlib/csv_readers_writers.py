# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import csv, io
def rd(s, *a, **k):
    try: print(repr(s)[:60], a, k, list(csv.reader(s if not isinstance(s, str) else io.StringIO(s, newline=''), *a, **k)))
    except Exception as e: print(repr(s)[:60], a, k, type(e).__name__, e)
def wr(rows, *a, **k):
    o = io.StringIO()
    try: w = csv.writer(o, *a, **k); r = [w.writerow(x) for x in rows]; print(rows, a, k, repr(o.getvalue()), r)
    except Exception as e: print(rows, a, k, type(e).__name__, e, repr(o.getvalue()))
rd('a,b\r\n"c,d","e""f"\r\n'); rd('a\nb'); rd(''); rd('\n\n'); rd('a,"b\nc",d'); rd('"a'); rd('"a', strict=True); rd('"a"b', strict=True); rd('"a"b'); rd(' a, b', skipinitialspace=True); rd(' "a", "b,c"', skipinitialspace=True)
rd("a;b|c", delimiter=';'); rd("'a,b',c", quotechar="'"); rd('a\\,b,c', escapechar='\\'); rd('"a\\"b"', escapechar='\\', doublequote=False); rd('"a""b"', doublequote=False); rd('"a",b', quoting=csv.QUOTE_NONE); rd('1,"2",x', quoting=csv.QUOTE_NONNUMERIC); rd('1,"2",3.5', quoting=csv.QUOTE_NONNUMERIC)
rd('1,"2",,""', quoting=csv.QUOTE_NOTNULL); rd('1,"2",,""', quoting=csv.QUOTE_STRINGS); rd('a\rb\r\nc\nd'); rd('a\0b'); rd(['a,b', 'c']); rd(['a,"b', 'c"']); rd([5]); rd(5); rd('a\tb', 'excel-tab'); rd('a', 'nope'); rd('a', delimiter='ab'); rd('a', delimiter=''); rd('a', delimiter=5); rd('a', delimiter=None); rd('a', quotechar=None); rd('a', quotechar=None, quoting=0); rd('a', quoting=9); rd('a', quoting='x'); rd('a', escapechar='xx'); rd('a', lineterminator=5); rd('a', bogus=1); rd('a', doublequote='x'); rd('a', delimiter='\n'); rd('a', delimiter='"'); rd('a', quotechar=' ', skipinitialspace=True); rd('a', delimiter=' ', skipinitialspace=True); rd('x' * 10, strict=True); rd([b'a']); rd('a\\', escapechar='\\'); rd('a\\', escapechar='\\', strict=True); rd('"a"\r"b"'); rd(['a\nb']); rd(['"a\n', 'b"\n'])
wr([[1, 'a,b', 'c"d', None, 1.5, True, '', 'x\ny', [1], b'b']]); wr([['']]); wr([[None]]); wr([[]]); wr([['', '']]); wr([5]); wr([None]); wr(['abc']); wr([['a b', "it's"]], quoting=csv.QUOTE_ALL); wr([[1, 'a', None, 2.0, '']], quoting=csv.QUOTE_NONNUMERIC); wr([[1, 'a', None, 2.0, '']], quoting=csv.QUOTE_STRINGS); wr([[1, 'a', None, 2.0, '']], quoting=csv.QUOTE_NOTNULL)
wr([['a,b']], quoting=csv.QUOTE_NONE); wr([['a,b', 'c"d', 'e\\']], quoting=csv.QUOTE_NONE, escapechar='\\'); wr([['a"b']], doublequote=False); wr([['a"b']], doublequote=False, escapechar='\\'); wr([['a', 'b']], lineterminator='\n', delimiter=';'); wr([[' a', 'b ']], delimiter=' '); wr([['a\rb', 'a\nb']]); wr([["a'b", 'c']], quotechar="'"); wr([[1e100, float('nan'), 10**30, 1j]]); wr([['']], quoting=csv.QUOTE_NONE); wr([[None]], quoting=csv.QUOTE_NONE); wr([['a', '#b']], quoting=csv.QUOTE_MINIMAL, delimiter='#'); wr([{'a': 1}]); wr([['x']], 'unix'); wr([['x']], csv.excel_tab); wr([['\\']], escapechar='\\'); wr([[' a']], skipinitialspace=True); wr([['']], delimiter=' ', skipinitialspace=True); wr([['a']], quoting=5.5)
w = csv.writer(io.StringIO()); print(w.writerows([[1], [2]]), w.dialect.delimiter, type(w)); 
try: csv.writer(5)
except TypeError as e: print(e)
try: w.writerows(5)
except TypeError as e: print(e)
r = csv.reader(io.StringIO('a,b\n"c\nd",e\n')); print(next(r), r.line_num, next(r), r.line_num, next(r, 'end'), r.dialect.quotechar, repr(r.dialect.lineterminator), r.dialect.strict, r.dialect.quoting, r.dialect.escapechar, r.dialect.skipinitialspace, r.dialect.doublequote)
print(csv.field_size_limit(), csv.field_size_limit(10), csv.field_size_limit()); rd('x' * 11); rd('"' + 'x' * 11 + '"'); csv.field_size_limit(131072)
try: csv.field_size_limit('x')
except TypeError as e: print(e)
print(sorted(csv.list_dialects())); csv.register_dialect('my', delimiter='|', quoting=csv.QUOTE_ALL); print(csv.get_dialect('my').delimiter, csv.get_dialect('my').quoting); wr([['a', 1]], 'my'); wr([['a', 1]], 'my', delimiter='!'); csv.unregister_dialect('my')
for f in (lambda: csv.get_dialect('my'), lambda: csv.unregister_dialect('my'), lambda: csv.register_dialect(5), lambda: csv.register_dialect('x', 5), lambda: csv.register_dialect('x', bogus=1), lambda: csv.get_dialect(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class My(csv.Dialect): delimiter = ':'; quotechar = "'"; lineterminator = '\n'; quoting = csv.QUOTE_MINIMAL
class Bad(csv.Dialect): delimiter = ''
class Bad2(csv.Dialect): pass
wr([['a:b', 1]], My); csv.register_dialect('mine', My); wr([['a:b', 1]], 'mine'); csv.register_dialect('mine2', My, delimiter='%'); wr([['a%b', 1]], 'mine2')
for b in (Bad, Bad2):
    try: b()
    except Exception as e: print(type(e), e)
    try: csv.register_dialect('x', b); print('ok')
    except Exception as e: print(type(e), e)
print(csv.excel.__dict__['delimiter'], csv.unix_dialect().quoting, csv.excel_tab.__mro__[1].__name__, csv.Error, csv.__version__)
def dr(s, **k):
    try:
        d = csv.DictReader(io.StringIO(s), **k); print(list(d), d.fieldnames, d.line_num)
    except Exception as e: print(type(e).__name__, e)
dr('a,b\n1,2\n3,4\n'); dr('a,b\n1\n1,2,3\n'); dr('1,2\n', fieldnames=['x', 'y']); dr('a,b\n1\n1,2,3\n', restkey='R', restval='V'); dr(''); dr('a,b\n\n1,2\n'); dr('a|b\n1|2', delimiter='|'); dr('a,a\n1,2\n'); dr('a,b\n1,2', fieldnames=iter('xyz')); dr('a\n"1\n2"\n')
def dw(rows, fn, **k):
    o = io.StringIO()
    try: w = csv.DictWriter(o, fn, **k); print(w.writeheader()); print([w.writerow(r) for r in rows]); print(repr(o.getvalue()))
    except Exception as e: print(type(e).__name__, e, repr(o.getvalue()))
dw([{'a': 1, 'b': 2}, {'a': 3}], ['a', 'b']); dw([{'a': 1, 'z': 2}], ['a'], extrasaction='ignore'); dw([{'a': 1}], ['a', 'b'], restval='-'); dw([], ['a'], extrasaction='bogus'); dw([], iter('ab')); dw([{'b': 1}], 'ab', dialect='unix', delimiter=';'); dw([{5: 1}], ['a']); dw([5], ['a'])
w = csv.DictWriter(io.StringIO(), ['a']); print(w.writerows([{'a': 1}]), w.fieldnames, w.restval, w.extrasaction); print(csv.DictReader[int] if hasattr(csv.DictReader, '__class_getitem__') else None)
sn = csv.Sniffer()
for s in ('a,b,c\n1,2,3\n4,5,6\n', 'a;b;c\n1;2;3\n', 'a\tb\n1\t2\n', "'a','b'\n'c','d'\n", '"a";"b"\n"c";"d"\n', 'a b c\nd e f\n', 'name|age\nbob|5\nal|6\n', 'abc\n', '', 'a:b\nc:d\n', '"x, y", "z"\n"p", "q"\n'):
    try: d = sn.sniff(s); print(repr(s), repr(d.delimiter), repr(d.quotechar), d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting)
    except Exception as e: print(repr(s), type(e).__name__, e)
    try: print(sn.has_header(s))
    except Exception as e: print(type(e).__name__, e)
try: print(sn.sniff('a,b;c\n1,2;3\n', delimiters=';').delimiter, sn.preferred)
except Exception as e: print(type(e), e)
print(sn.has_header('name,age\nbob,5\nal,60\n'), sn.has_header('1,2\n3,4\n'), sn.has_header('ab,cd\nefgh,ij\nklmn,op\n'))
