# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import configparser, io
from configparser import *
INI = '''[DEFAULT]
base = /b
num = 5

[sec one]
path = %(base)s/x
flag: yes
n = %(num)s
f = 1.5
empty =
multi = a
  b

  c
# comment
; other
key with space = v = w : z
UPPER = Val
bad = %(nope)s
badf = abc
esc = 50%%

[two]
'''
def mk(s=INI, **k):
    c = ConfigParser(**k); c.read_string(s); return c
c = mk()
def t(f):
    try: print('=', repr(f()))
    except Exception as e: print('!', type(e).__name__, str(e))
each('''
c.sections(), c.defaults(), c.has_section('two'), c.has_section('DEFAULT'), c.options('sec one')
c.options('nope')
c.get('sec one', 'path'), c.get('sec one', 'path', raw=True), c.get('sec one', 'multi'), c.get('sec one', 'key with space'), c['sec one']['upper'], c.get('sec one', 'esc')
c.get('sec one', 'bad')
c.get('sec one', 'zip')
c.get('nope', 'zip')
c.get('nope', 'zip', fallback='fb'), c.get('sec one', 'zip', fallback=None)
c.get('sec one', 'path', vars={'base': 'V'}), c.get('sec one', 'newvar', vars={'newvar': 'nv'})
c.getint('sec one', 'n'), c.getfloat('sec one', 'f'), c.getboolean('sec one', 'flag')
c.getint('sec one', 'badf')
c.getfloat('sec one', 'badf')
c.getboolean('sec one', 'badf')
c.getint('sec one', 'zip', fallback='x'), c.getboolean('nope', 'x', fallback=True)
c.items('two'), c.items('sec one', raw=True)
c.items('sec one')
list(c), len(c), 'two' in c, c['two'], c['two'].name, c['two'].parser is c, dict(c['two']), list(c['two'])
c['nope']
c['two']['zip']
c['two'].get('zip'), c['two'].get('zip', 'd'), c['two'].get('num'), c['two'].getint('num'), c['two'].getint('zip', 5), c['two'].getboolean('zip', fallback=False)
c['sec one'].get('path', raw=True), c['sec one'].getfloat('f'), 'num' in c['two'], 'NUM' in c['two'], len(c['two'])
c.has_option('sec one', 'PATH'), c.has_option('nope', 'x'), c.has_option('', 'num'), c.has_option('two', 'num')
c.add_section('two')
c.add_section('DEFAULT')
c.add_section(5)
c.set('nope', 'a', 'b')
c.set('two', 'a', 5)
c.set('two', 'a', '%bad')
c.set('two', 'a', '%(x'), c.get('two', 'a')
c.set('two', 'a')
c.set('two', 'A', 'ok'), c.get('two', 'a')
c.remove_option('two', 'a'), c.remove_option('two', 'a')
c.remove_option('nope', 'a')
c.remove_section('two'), c.remove_section('two')
c.read(['nope.ini']), c.read('nope.ini')
c.popitem()[0], c.sections()
c.write(5)
c.__class__.__mro__
list(c.converters)
repr(c)[:35]
''', globals())
c = ConfigParser()
c['a'] = {'x': 1, 'y': None}  if 0 else {'x': 1}
c['DEFAULT'] = {'d': 'e'}
c['a']['z'] = 'line1\nline2'
try: c['a']['q'] = 5
except TypeError as e: print(e)
c.read_dict({'b': {'k': 'v', 'n': 3}, 'e': {}})
o = io.StringIO(); c.write(o); print(o.getvalue()); o = io.StringIO(); c.write(o, space_around_delimiters=False); print(o.getvalue())
c2 = ConfigParser(); c2.read_string(o.getvalue()); print(c == c2, c2['a']['z'])
del c['a']; print(c.sections()); c.clear(); print(c.sections(), c.defaults())
try: del c['DEFAULT']
except ValueError as e: print(e)
for s in ('x = 1', '[a]\nx\n', '[a]\nx=1\nx=2', '[a]\n[a]', '[a]\n= 5', '[a', '[]\n', '[a]\n  x = 1\n   y = 2\nz=3', '[a]\nx\ny=1\nbad line\n', '[DEFAULT]\na=1\n[DEFAULT]\nb=2', '[a]\nX=1\nx=2', '[a] trailing\nb=1', '[a]\nk=v ; c # d', '\ufeff[a]\nb=1'):
    try: c = mk(s); print(repr(s), {k: dict(v) for k, v in c.items()})
    except Exception as e: print(repr(s), type(e).__name__, str(e), {k: v for k, v in vars(e).items() if k not in ('__notes__',)})
for s, k in (('[a]\nx\ny=', dict(allow_no_value=True)), ('[a]\nx=1\nx=2\n[a]\nz=3', dict(strict=False)), ('[a]\nx~1', dict(delimiters=('~',))), ('[a]\nx=1 ; c\ny=2 # d', dict(inline_comment_prefixes=(';', '#'))), ('[a]\n! c\nx=1', dict(comment_prefixes='!')), ('[a]\nx=1\n\n y\nz=2', dict(empty_lines_in_values=False)), ('[common]\na=1\n[b]\n', dict(default_section='common')), ('[a]\nX=${b:y}\n[b]\ny=${z}\nz=$$5', dict(interpolation=ExtendedInterpolation())), ('[a]\nx=%(y)s', dict(interpolation=None)), ('[a]\nx=${y', dict(interpolation=ExtendedInterpolation())), ('[a]\nx=${y}', dict(interpolation=ExtendedInterpolation())), ('[a]\nx=${b:y:z}', dict(interpolation=ExtendedInterpolation())), ('[a]\nx=${n:y}', dict(interpolation=ExtendedInterpolation())), ('[a]\nx=$y', dict(interpolation=ExtendedInterpolation())), ('[a]\nx=%(y)s\ny=%(x)s', {}), ('[a]\nx=%y', {}), ('[a]\nx=%(y', {}), ('top=1\n[a]\nb=2', dict(allow_unnamed_section=True)), ('[a]\nx=1', dict(defaults={'p': 'q', 'N': 3})), ('[a]\nx=1,2', dict(converters={'list': lambda v: v.split(',')}))):
    try:
        c = mk(s, **k); print(repr(s), sorted(k), [(str(n), dict(v)) for n, v in c.items()])
        if 'converters' in k: print(c.getlist('a', 'x'), c['a'].getlist('x'), c['a'].getlist('q', fallback=3), list(c.converters))
        o = io.StringIO(); c.write(o); print(repr(o.getvalue()))
    except Exception as e: print(repr(s), type(e).__name__, str(e))
r = RawConfigParser(); r.read_string('[a]\nx=%(y)s'); print(r['a']['x']); r.set('a', 'n', 5); print(r._sections if 0 else r.get('a', 'n', raw=True))
class Case(ConfigParser):
    def optionxform(self, s): return s
c = Case(); c.read_string('[A]\nXy=1'); print(dict(c['A']))
c = ConfigParser(); c.optionxform = str; c.read_string('[A]\nXy=1'); print(dict(c['A']))
open('f.ini', 'w').write('[f]\na=1\n'); print(c.read(['f.ini', 'nope']), c['f']['a']); c.read_file(io.StringIO('[g]\nx'), source='src') if 0 else None
for src in (None, 'src.ini'):
    try: c.read_file(['[g]\n', 'x\n'], source=src)
    except ParsingError as e: print(e, e.source, e.errors)
try: c.read_file(open('f.ini')); print(c['f'])
except DuplicateSectionError as e: print(e)
for e in (NoSectionError('s'), NoOptionError('o', 's'), DuplicateSectionError('s', 'src', 3), DuplicateSectionError('s'), DuplicateOptionError('s', 'o', 'src', 4), DuplicateOptionError('s', 'o'), InterpolationDepthError('o', 's', 'r'), InterpolationMissingOptionError('o', 's', 'r', 'ref'), InterpolationSyntaxError('o', 's', 'm'), MissingSectionHeaderError('f', 1, 'l'), ParsingError('src'), configparser.Error('m'), InterpolationError('o', 's', 'm')):
    print(type(e).__name__, repr(e), str(e), e.args, type(e).__mro__[1].__name__, e.message)
import pickle, copy
print(repr(pickle.loads(pickle.dumps(NoOptionError('o', 's')))))
c = mk(); d = copy.deepcopy(c); print(d.sections() == c.sections(), d['two'] is not c['two'])
c = ConfigParser(allow_no_value=True); c.read_string('[a]\nx'); print(c['a']['x'], c.get('a', 'x')); c.set('a', 'y'); o = io.StringIO(); c.write(o); print(repr(o.getvalue()))
print(DEFAULTSECT, MAX_INTERPOLATION_DEPTH, UNNAMED_SECTION)
