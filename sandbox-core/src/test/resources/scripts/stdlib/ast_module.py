# SPDX-License-Identifier: Apache-2.0
# ast: literal_eval, nodes, visitors, places, compile of trees.
import ast
import re


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, re.sub('0x[0-9a-f]+', 'ID', str(error)))


for text in ['1', '-1', '+1', '1 + 2j', '-1.5 - 2j', "'a' 'b'", "b'x'", '[1, (2, 3), {4: {5}}]',
             'None', 'True', '...', 'set()', '{}', '  1', '(1,)', '()', "{'a': [1, 2, {'b': None}]}",
             '1 + 1', 'a', 'f()', '1 +', '[1', "__import__('os')", '{1: 2, **{3: 4}}', '2 ** 3',
             '-True', "f'{1}'", '', '1\n2', 'lambda: 1', '{[]: 1}', '"a" + "b"', '1j + 2']:
    attempt(ast.literal_eval, text)
print(ast.literal_eval(ast.parse('[1, 2]', mode='eval')), ast.literal_eval(ast.Constant(5)))

node = ast.Name('x', ast.Load())
print(ast.dump(node), node._fields, node._attributes, ast.dump(ast.Name(id="y")),
      ast.Name.__mro__[1], isinstance(node, ast.expr), ast.dump(ast.Return()), ast.FunctionDef._fields)
print(ast.dump(ast.Call(ast.Name('f'), [ast.Constant(1)], [])), ast.dump(ast.arguments()),
      ast.dump(ast.Constant(1), annotate_fields=False), ast.dump(ast.List(), show_empty=True))
attempt(ast.Name, 1, 2, 3)
attempt(ast.Name, 'x', id='y')
attempt(ast.dump, 5)
attempt(getattr, node, 'missing')
attempt(ast.parse, 'x = ')
attempt(ast.parse, 'x', mode='no')
attempt(ast.parse, 5)
print(ast.dump(ast.parse('x + 1', mode='eval')), ast.dump(ast.parse('x; y', mode='single')))
print(ast.parse(b'x = 1').body[0].targets[0].id, ast.parse('').body)


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))
        self.generic_visit(node)

    def visit_FunctionDef(self, node):
        self.found.append('def ' + node.name)
        self.generic_visit(node)


SOURCE = '''def area(w, h):
    """Gives the area.

        Indented.
    """
    result = w * h  # é
    return result


total = sum(area(i, i + 1) for i in range(3))
text = 'é' + name
'''
tree = ast.parse(SOURCE)
names = Names()
names.visit(tree)
print(names.found)
print([type(each).__name__ for each in ast.walk(tree)][:12])
print(repr(ast.get_docstring(tree.body[0])), repr(ast.get_docstring(tree.body[0], clean=False)),
      ast.get_docstring(tree))
attempt(ast.get_docstring, tree.body[1])
print([ast.get_source_segment(SOURCE, each) for each in ast.walk(tree)
       if isinstance(each, (ast.BinOp, ast.Call))])
print(ast.get_source_segment(SOURCE, tree.body[0].body[2]), tree.body[2].value.right.col_offset,
      tree.body[0].end_lineno, tree.body[0].end_col_offset)
print([name for name, value in ast.iter_fields(tree.body[1])],
      [type(each).__name__ for each in ast.iter_child_nodes(tree.body[1])])


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            return ast.copy_location(ast.Constant(node.left.value + node.right.value), node)
        return node

    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        return [node, ast.copy_location(ast.Pass(), node)]


changed = Fold().visit(ast.parse('x = 1 + 2 + y\npass\nf(3 + 4)'))
print(ast.unparse(changed))
print(ast.dump(changed))


class Rename(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.Name(id='data_' + node.id, ctx=node.ctx)


renamed = ast.fix_missing_locations(Rename().visit(ast.parse('a = b', mode='exec')))
print(ast.unparse(renamed), renamed.body[0].targets[0].lineno)
names = {'data_b': 5}
exec(compile(renamed, '<tree>', 'exec'), names)
print(names['data_a'])
print(eval(compile(ast.parse('1 + 2 * 3', mode='eval'), '<tree>', 'eval')))
print(eval(compile(ast.Expression(ast.BinOp(ast.Constant(2, lineno=1, col_offset=0), ast.Mult(),
                                            ast.Constant(4, lineno=1, col_offset=4), lineno=1,
                                            col_offset=0)), '', 'eval')))
attempt(compile, ast.parse('x'), '', 'eval')
attempt(compile, ast.Expression(ast.Constant(1)), '', 'eval')
print(ast.dump(compile('x', '', 'exec', ast.PyCF_ONLY_AST)))
print(ast.dump(compile('x', '', 'eval', flags=ast.PyCF_ONLY_AST)))
moved = ast.increment_lineno(ast.parse('a\nb'), 10)
print([each.lineno for each in moved.body])


class Calls(ast.NodeVisitor):
    def visit_Call(self, node):
        print(node.func.id if isinstance(node.func, ast.Name) else ast.unparse(node.func),
              len(node.args), [keyword.arg for keyword in node.keywords])
        self.generic_visit(node)


Calls().visit(ast.parse('print(max(1, 2), sep=str(3)); a.b(*c, **d)'))
match ast.parse('x + 1', mode='eval').body:
    case ast.BinOp(ast.Name(id=name), ast.Add(), ast.Constant(value)):
        print('matched', name, value)
copy = ast.parse('a = 1').body[0].__replace__(value=ast.Constant(2)) if hasattr(
    ast.AST, '__replace__') else None
print(hash(node) == hash(node), node == ast.Name('x'), ast.Load() is ast.Load())
