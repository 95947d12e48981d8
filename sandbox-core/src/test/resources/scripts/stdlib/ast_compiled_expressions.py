# SPDX-License-Identifier: Apache-2.0
# What compile() says of expressions made by hand that no source gives.
from ast import *

ONE, LOADED, STORED = Constant(1), Name('x', Load()), Name('x', Store())


def attempt(text):
    try:
        tree = fix_missing_locations(Expression(eval(text)))
        value = eval(compile(tree, 'made', 'eval'), {'x': 5})
        print(text, '->', str(value).partition(' at 0x')[0])
    except Exception as error:
        print(text, '!!', type(error).__name__, str(error).partition(' object at')[0])


TEXTS = '''
ONE
Pass()
Name('x', Store())
Name('x')
Name(5, Load())
Name('None', Load())
Name('True', Load())
Constant([1])
Constant((1, [2]))
Constant(frozenset([1]))
BinOp(ONE, Add(), ONE)
BinOp(ONE, 5, ONE)
BinOp(ONE, Not(), ONE)
BinOp(None, Add(), ONE)
UnaryOp(USub(), ONE)
UnaryOp(Add(), ONE)
BoolOp(And(), [ONE])
BoolOp(And(), [])
BoolOp(And(), [ONE, ONE])
BoolOp(Add(), [ONE, ONE])
Compare(ONE, [Lt()], [ONE])
Compare(ONE, [], [])
Compare(ONE, [Lt()], [])
Compare(ONE, [Add()], [ONE])
Call(Name('len', Load()), [Tuple([ONE], Load())], [])
Call(ONE, 5, [])
Call(Name('len', Load()), [Starred(Tuple([Tuple([], Load())], Load()), Load())], [])
Tuple([ONE], Store())
List([ONE], Del())
Dict([ONE], [ONE])
Dict([ONE], [])
Dict([None], [Dict([], [])])
Set([ONE])
Set([])
Lambda(arguments([], [], None, [], [], None, []), ONE)
Lambda(arguments(), ONE)
Lambda(arguments([arg('x')], [], None, [], [], None, [ONE]), ONE)
Lambda(arguments([], [arg('x')], None, [], [], None, [ONE, ONE]), ONE)
Lambda(arguments([], [arg('x'), arg('x')], None, [], [], None, []), ONE)
Lambda(arguments([], [], None, [arg('x')], [], None, []), ONE)
Lambda(arguments([], [5], None, [], [], None, []), ONE)
IfExp(ONE, ONE, ONE)
Attribute(ONE, 'real', Load())
Attribute(ONE, 5, Load())
Attribute(ONE, 'real', Store())
Subscript(Tuple([ONE], Load()), Constant(0), Load())
Subscript(Tuple([ONE], Load()), Slice(), Load())
ListComp(ONE, [comprehension(STORED, Tuple([ONE], Load()), [], 0)])
ListComp(ONE, [])
ListComp(ONE, [comprehension(LOADED, Tuple([ONE], Load()), [], 0)])
NamedExpr(STORED, ONE)
NamedExpr(Attribute(ONE, 'x', Store()), ONE)
JoinedStr([Constant('a'), FormattedValue(ONE, -1)])
JoinedStr([FormattedValue(ONE, 114, None)])
JoinedStr([FormattedValue(ONE, 5, None)])
JoinedStr([])
FormattedValue(ONE, -1, None)
Await(ONE)
GeneratorExp(ONE, [comprehension(STORED, Tuple([ONE], Load()), [], 1)])
'''
for text in TEXTS.strip().splitlines():
    attempt(text)


class Own(Constant):
    pass


attempt('Own(5)')
attempt('expr()')
attempt('BinOp(Own(2), Mult(), Own(3))')
