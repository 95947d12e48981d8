# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import fnmatch, glob, filecmp, fileinput, getopt, getpass, gettext, graphlib, gc, io, os, sys, contextlib, fractions
from fractions import Fraction as F
os.chdir(__import__('tempfile').mkdtemp())
for f in ('a.txt', 'b.txt', 'c.py', '.hid', 'sub/d.txt', 'sub/deep/e.txt', 'sub2/f.TXT', '[x].txt'):
    os.makedirs(os.path.dirname(f) or '.', exist_ok=True); open(f, 'w').write(f + '\n')
each('''
fnmatch.fnmatch('a.txt', '*.txt'), fnmatch.fnmatch('A.TXT', '*.txt'), fnmatch.fnmatchcase('a', '[!b]'), fnmatch.fnmatchcase('a-b', 'a[a-z-]b'), fnmatch.fnmatch('.x', '*'), fnmatch.fnmatch('a/b', '*'), fnmatch.fnmatch('[', '[[]'), fnmatch.fnmatch('a\\n', 'a?'), fnmatch.fnmatch(b'a', b'?')
fnmatch.fnmatch('a', b'*')
fnmatch.filter(['a.py', 'b.txt', 'c.PY'], '*.py'), fnmatch.filter([], 'x')
[fnmatch.translate(p) for p in ('*.txt', 'a?b', '[abc]', '[!a-z]', '[', '[]]', '**', 'a*b*c', '[a', 'x.y+z', '[--0]', '[b-a]', '[!]', '', '[\\\\d]', '[^a]')]
fnmatch.fnmatch(5, '*')
sorted(glob.glob('*')), sorted(glob.glob('*.txt')), sorted(glob.glob('**/*.txt', recursive=True)), sorted(glob.glob('**', recursive=True)), sorted(glob.glob('sub/*')), sorted(glob.glob('*', root_dir='sub')), sorted(glob.glob('*', include_hidden=True)), sorted(glob.glob('.*')), glob.glob('nope*'), sorted(glob.iglob('s*/')), glob.glob('a.txt'), sorted(glob.glob('[ab].*')), sorted(glob.glob('**/', recursive=True)), sorted(glob.glob('*/**/*.txt', recursive=True)), sorted(glob.glob(b'*.py'))
glob.escape('a[b]*?'), glob.glob(glob.escape('[x].txt')), glob.has_magic('a*'), glob.has_magic('a')
[glob.translate(p) for p in ('*.txt', '**/a', 'a/*', '?')]
glob.translate('**/x', recursive=True, include_hidden=True), glob.translate('a*', seps='/\\\\')
filecmp.cmp('a.txt', 'b.txt'), filecmp.cmp('a.txt', 'a.txt', shallow=False), filecmp.cmpfiles('sub', 'sub2', ['d.txt', 'f.TXT']), filecmp.DEFAULT_IGNORES[:3], filecmp.clear_cache()
filecmp.cmp('a.txt', 'nope')
(lambda d: (d.left_list, d.right_list, d.common, d.left_only, d.right_only, d.common_dirs, d.common_files, d.same_files, d.diff_files, d.funny_files, d.subdirs))(filecmp.dircmp('sub', 'sub2'))
getopt.getopt(['-a', '-b', 'v', '--long', '--opt=x', 'rest', '-z'], 'ab:', ['long', 'opt=']), getopt.gnu_getopt(['x', '-a', 'y', '--', '-b'], 'ab'), getopt.getopt(['-ab'], 'ab'), getopt.getopt(['-bval'], 'b:'), getopt.getopt(['--lo'], '', ['long']), getopt.getopt(['--opt', 'v'], '', 'opt='), getopt.gnu_getopt(['x', '-a'], '+a'), getopt.getopt(['-', 'x'], 'a')
getopt.getopt(['-x'], 'a')
getopt.getopt(['-b'], 'b:')
getopt.getopt(['--nope'], '', ['long'])
getopt.getopt(['--long=x'], '', ['long'])
getopt.getopt(['--opt'], '', ['opt='])
getopt.getopt(['--l'], '', ['long', 'list'])
getopt.error is getopt.GetoptError, getopt.GetoptError('m', 'o').opt, str(getopt.GetoptError('m')), getopt.GetoptError('m', 'o').args
getpass.GetPassWarning.__mro__[1]
gettext.translation('nope')
gettext.translation('nope', fallback=True).gettext('q'), gettext.NullTranslations().ngettext('a', 'b', 1), gettext.NullTranslations().info(), gettext.NullTranslations().charset()
gc.collect(5)
gc.collect(0), gc.set_threshold(100, 5, 5), gc.get_threshold(), gc.set_threshold(2000, 10, 0)
F(1, 2), F('3/4'), F('-0.125'), F(' 1e-3 '), F(0.5), F('1_000/3'), F(6, -4), F(F(1, 2), F(3, 4)), F(), F(True), F('.5'), F('5.'), repr(F(1, 3)), str(F(4, 2)), F.from_float(0.25), F.from_decimal(__import__('decimal').Decimal('1.5')), F(__import__('decimal').Decimal('0.1'))
F(1, 0)
F('x')
F('1/0')
F('1/ 2')
F(1.5, 2)
F('1', 2)
F(None)
F(float('nan'))
F(float('inf'))
F.from_float('x')
F(1, 2) + F(1, 3), F(1, 2) - 1, 2 * F(1, 3), F(1, 2) / F(1, 4), F(7, 2) // 1, F(-7, 2) // 2, F(-7, 2) % 2, divmod(F(7, 2), F(2, 3)), F(1, 2) ** 2, F(1, 2) ** -2, F(4) ** F(1, 2), F(-1, 2) ** 0.5, 2 ** F(1, 2), F(1, 2) + 0.5, F(1, 2) + 1j, 1.5 - F(1, 2), -F(1, 2), +F(1), abs(F(-1, 2))
F(1, 2) / 0
F(0) ** -1
F(1) // 0
F(1, 2) + 'x'
F(1, 2) + __import__('decimal').Decimal(1)
F(1, 2) == 0.5, F(1, 2) < 1, F(1, 3) == 1 / 3, F(1) == 1, hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), F(1, 2) == F(2, 4), F(1) != 'x', F(1) < float('nan'), F(1) == 1 + 0j, bool(F(0)), F(1, 2) <= __import__('decimal').Decimal('0.5') if 0 else 0
F(1) < 'x'
int(F(7, 2)), float(F(1, 3)), complex(F(1, 2)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), round(F(1234), -2), F(7, 2).__floor__(), F(7, 2).__ceil__(), F(-7, 2).__trunc__(), F(1, 2).numerator, F(1, 2).denominator, F(3, 2).as_integer_ratio(), F(2).is_integer(), F(3.14159).limit_denominator(10), F(1, 3).limit_denominator(1), F(1, 2).real, F(1, 2).imag, F(1, 2).conjugate()
F(1, 3).limit_denominator(0)
format(F(1, 3), '.3f'), format(F(22, 7), '10.2f'), format(F(1, 3), 'g'), format(F(123456), '.2e'), format(F(1, 2), '%'), format(F(1234567, 2), ',.1f'), format(F(1, 3)), format(F(1, 3), '>10'), format(F(3), ''), format(F(1, 3), '+.2%'), f'{F(-1, 3):08.2f}', format(F(5), '_'), format(F(3, 1), '#'), format(F(0), 'z.1f')
format(F(1), 'q')
__import__('copy').copy(F(1, 2)), __import__('pickle').loads(__import__('pickle').dumps(F(1, 2))), F(1, 2).__reduce__(), F.__mro__
sum([F(1, 3)] * 3), max(F(1, 2), F(2, 3)), sorted([F(1), F(1, 2)]), F(1, 2).nope
''', globals())
try: F(1, 2).numerator = 3
except AttributeError as e: print(e)
class MF(F): pass
print(repr(MF(1, 2)), type(MF(1, 2) + 1), type(MF(F(1))))
ts = graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}})
print(list(graphlib.TopologicalSorter({3: [2], 2: [1]}).static_order()))
each('''
ts.get_ready()
ts.done('a')
ts.is_active()
ts.prepare(), ts.is_active(), ts.get_ready(), ts.done('a'), sorted(ts.get_ready()), bool(ts)
ts.prepare()
ts.add('z')
ts.done('a')
ts.done('nope')
ts.done('d')
ts.done('b', 'c'), ts.get_ready(), ts.done('d'), ts.is_active(), ts.get_ready()
graphlib.TopologicalSorter({1: [2], 2: [1]}).prepare()
list(graphlib.TopologicalSorter({1: [2], 2: [3], 3: [2]}).static_order())
graphlib.TopologicalSorter({1: [1]}).prepare()
graphlib.TopologicalSorter({[]: 1})
graphlib.TopologicalSorter(5)
list(graphlib.TopologicalSorter().static_order()), graphlib.CycleError.__mro__[1], graphlib.TopologicalSorter[int]
''', globals())
try: graphlib.TopologicalSorter({'a': 'b', 'b': 'c', 'c': 'a'}).prepare()
except graphlib.CycleError as e: print(e.args)
with fileinput.input(['a.txt', 'b.txt']) as f:
    for line in f: print(f.filename(), f.lineno(), f.filelineno(), f.isfirstline(), f.isstdin(), repr(line), f.fileno() > 0)
print(f.filename(), f.lineno())
with fileinput.input('a.txt', inplace=True, backup='.bak') as f:
    for line in f: print(line.upper(), end='')
print(open('a.txt').read(), open('a.txt.bak').read())
for k in (dict(mode='w'), dict(inplace=True, openhook=open), dict(openhook=5)):
    try: list(fileinput.input('a.txt', **k)); print('ok')
    except Exception as e: print(type(e).__name__, e)
    fileinput.close()
fi = fileinput.FileInput(['a.txt', 'b.txt'], openhook=fileinput.hook_encoded('utf-8')); print(fi.readline(), fi.nextfile(), fi.readline(), fi.readline(), repr(fi.readline()), fi.lineno()); fi.close()
try: list(fileinput.input('nope'))
except FileNotFoundError as e: print(e)
fileinput.close()
for fn in ('filename', 'lineno', 'filelineno', 'isfirstline', 'isstdin', 'nextfile', 'fileno'):
    try: getattr(fileinput, fn)()
    except RuntimeError as e: print(e)
x = fileinput.input('a.txt')
try: fileinput.input('b.txt')
except RuntimeError as e: print(e)
fileinput.close()
o = io.StringIO()
with contextlib.redirect_stdout(o): filecmp.dircmp('sub', 'sub2').report(); filecmp.dircmp('sub', 'sub/deep').report_full_closure(); filecmp.dircmp('sub2', 'sub2').report_partial_closure()
print(o.getvalue())
