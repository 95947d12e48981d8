# SPDX-License-Identifier: Apache-2.0
# What compile() says of statements made by hand that no source gives.
from ast import *

ONE, LOADED, STORED = Constant(1), Name('x', Load()), Name('x', Store())
NO = arguments()


def attempt(text):
    try:
        tree = fix_missing_locations(Module([eval(text)], []))
        print(text, '->', eval(compile(tree, 'made', 'exec'), {}))
    except Exception as error:
        print(text, '!!', type(error).__name__, str(error).partition(' object at')[0])


TEXTS = '''
Assign([STORED], ONE)
Assign([], ONE)
Assign([LOADED], ONE)
Assign([ONE], ONE)
Assign([STORED], None)
AugAssign(STORED, Add(), ONE)
AugAssign(Tuple([STORED], Store()), Add(), ONE)
AnnAssign(STORED, ONE, None, 1)
AnnAssign(Tuple([STORED], Store()), ONE, None, 0)
AnnAssign(STORED, ONE, None, 5)
AnnAssign(Attribute(ONE, 'x', Store()), ONE, None, 1)
Delete([])
Delete([LOADED])
Delete([ONE])
If(ONE, [], [])
If(ONE, [Pass()], [])
While(ONE, [])
For(STORED, Tuple([], Load()), [Pass()])
For(LOADED, Tuple([], Load()), [Pass()])
For(STORED, Tuple([], Load()), [])
Try([Pass()], [], [], [])
Try([], [], [], [Pass()])
Try([Pass()], [], [Pass()], [Pass()])
Try([Pass()], [ExceptHandler(None, None, [])], [], [])
With([], [Pass()])
With([withitem(ONE, LOADED)], [Pass()])
With([withitem(ONE)], [])
Raise(None, ONE)
Assert(ONE)
Import([])
Import([alias('os.path', 'x')])
Import([alias('os')])
ImportFrom('os', [], 0)
ImportFrom('os', [alias('path')], -1)
ImportFrom(None, [alias('path')], 0)
ImportFrom('os', [alias('*')], 0)
Global([])
FunctionDef('f', NO, [Pass()], [])
FunctionDef('f', NO, [], [])
FunctionDef('f', NO, [Pass()])
FunctionDef(5, NO, [Pass()], [])
FunctionDef('f', NO, [Pass()], [Pass()])
AsyncFunctionDef('f', NO, [], [])
ClassDef('C', [], [], [Pass()], [])
ClassDef('C', [], [], [], [])
ClassDef('C', [5], [], [Pass()], [])
ClassDef('C', [], [keyword('x', ONE), keyword('x', ONE)], [Pass()], [])
Match(ONE, [match_case(MatchValue(ONE), None, [Pass()])])
Match(ONE, [])
Match(ONE, [match_case(MatchValue(ONE), None, [])])
Match(ONE, [match_case(MatchValue(LOADED), None, [Pass()])])
Match(ONE, [match_case(MatchSingleton(5), None, [Pass()])])
Match(ONE, [match_case(MatchSingleton(True), None, [Pass()])])
Match(ONE, [match_case(MatchOr([MatchValue(ONE)]), None, [Pass()])])
Match(ONE, [match_case(MatchAs(MatchValue(ONE)), None, [Pass()])])
Match(ONE, [match_case(MatchAs(None, '_'), None, [Pass()])])
Match(ONE, [match_case(MatchStar('x'), None, [Pass()])])
Match(ONE, [match_case(MatchMapping([ONE], [], None), None, [Pass()])])
Match(ONE, [match_case(MatchMapping([], [], '_'), None, [Pass()])])
Match(ONE, [match_case(MatchClass(ONE, [], [], []), None, [Pass()])])
Match(ONE, [match_case(MatchClass(Name('int', Load()), [], ['a'], []), None, [Pass()])])
TypeAlias(STORED, [], ONE)
TypeAlias(Attribute(ONE,'x',Store()), [], ONE)
FunctionDef('f', NO, [Pass()], [], None, None, [TypeVar('T', ONE)])
FunctionDef('f', NO, [Pass()], [], None, None, [TypeVar('T', Tuple([], Load()))])
Expr(Constant(1, kind=5))
Expr(Constant(1, kind='u'))
'''
for text in TEXTS.strip().splitlines():
    attempt(text)
for made in (Module(5, []), Module([], 5), Module([], [5]), Module([], [TypeIgnore(1, 'x')]),
             Module([Pass(lineno='x', col_offset=0)], []), Module([Pass(lineno=1)], []),
             Module([Pass(lineno=5, col_offset=0, end_lineno=3, end_col_offset=0)], []),
             Module([Pass(lineno=5, col_offset=9, end_lineno=5, end_col_offset=0)], []),
             Expression(ONE), AST(), Module([stmt(lineno=1, col_offset=0)], [])):
    try:
        print(eval(compile(made, 'made', 'exec')))
    except Exception as error:
        print(type(error).__name__, str(error).partition(' object at')[0])
print(eval(compile('1', 'made', 'exec')), eval(compile('x = 2; x', 'made', 'exec')))
print(eval(compile(parse('5 + 1'), 'made', 'exec')), eval(compile('4', 'made', 'single')))
