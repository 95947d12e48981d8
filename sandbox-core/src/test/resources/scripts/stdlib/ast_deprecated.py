# SPDX-License-Identifier: Apache-2.0
# Classes of older syntax trees: isinstance, constructors, visitors' methods, and what is warned of them.
import ast
import sys
import warnings


def evaluate(node):
    if isinstance(node, ast.Num):
        return node.n
    if isinstance(node, ast.Str):
        return node.s
    if isinstance(node, ast.BinOp):
        return evaluate(node.left) + evaluate(node.right)
    raise ValueError(ast.dump(node))


print(evaluate(ast.parse('1 + 2 + 3.5', mode='eval').body), evaluate(ast.parse('"a" + "b"', mode='eval').body))
sys.stdout.flush()

VALUES = [1, 2.5, 1j, True, None, 'x', b'y', ..., (1, 2), frozenset()]


def quietly(work, *args):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            result = work(*args)
        except Exception as e:
            result = f'{type(e).__name__}: {e}'
    print(result, *[f'{each.category.__name__}: {each.message}' for each in seen
                    if each.filename.endswith('main.py')], sep='\n    ')


for name in ('Num', 'Str', 'Bytes', 'NameConstant', 'Ellipsis'):
    quietly(lambda: getattr(ast, name))
    quietly(lambda: [isinstance(ast.Constant(value), getattr(ast, name)) for value in VALUES])
    quietly(lambda: isinstance(ast.Name('x'), getattr(ast, name)))
    quietly(lambda: getattr(ast, name).__mro__)
    quietly(lambda: ast.dump(getattr(ast, name)(*[] if name == 'Ellipsis' else [5])))
    quietly(lambda: type(getattr(ast, name)(*[] if name == 'Ellipsis' else [5])))
    quietly(lambda: getattr(ast, name)(1, 2, 3))
    quietly(lambda: (getattr(ast, name)._fields, getattr(ast, name).__doc__, name in dir(ast)))
quietly(lambda: ast.dump(ast.Num(n=5)))
quietly(lambda: ast.dump(ast.Str(s='text', kind='u')))
node = ast.Constant('value')
quietly(lambda: (node.s, node.n))
quietly(setattr, node, 'n', 7)
print(node.value, ast.dump(node))

print(ast.dump(ast.Index(ast.Constant(5))), ast.dump(ast.ExtSlice([ast.Constant(1), ast.Slice()])))
for cls in (ast.Index, ast.ExtSlice, ast.Suite, ast.AugLoad, ast.AugStore, ast.Param, ast.slice):
    print(cls.__mro__, cls.__name__ in vars(ast))
print(ast.dump(ast.Param()), isinstance(ast.Load(), ast.AugLoad), isinstance(ast.Constant(1), ast.Index))


class Old(ast.NodeVisitor):
    def visit_Num(self, node):
        print('Num', node.value)

    def visit_Str(self, node):
        print('Str', node.value)

    def visit_NameConstant(self, node):
        print('NameConstant', node.value)


class Both(Old):
    def visit_Constant(self, node):
        print('Constant', node.value)
        self.generic_visit(node)


class Double(ast.NodeTransformer):
    def visit_Num(self, node):
        return ast.Constant(node.value * 2)


SOURCE = '[1, "a", True, None, b"x", ..., 2j, x, {"k": 5}]'
Old().visit(ast.parse(SOURCE))
Both().visit(ast.parse(SOURCE))
print(ast.unparse(Double().visit(ast.parse('f(1, "a", 2.5)'))))
