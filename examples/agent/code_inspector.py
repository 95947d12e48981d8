# SPDX-License-Identifier: Apache-2.0
"""Looks at source code: syntax trees, rewriting, signatures, tokens, execution."""
import ast
import inspect
import io
import keyword
import textwrap
import tokenize
from collections import Counter

SOURCE = textwrap.dedent('''
    """Module doc."""
    import os, sys as system
    from math import sqrt

    LIMIT = 10

    def area(w, h=2, *args, scale: float = 1.0, **rest) -> float:
        "Doc of area."
        if w > LIMIT:
            raise ValueError("too wide")
        total = w * h * scale
        for extra in args:
            total += extra
        return total

    class Shape:
        sides = 4

        @staticmethod
        def make(n): return [x ** 2 for x in range(n) if x % 2]

    unused = area(1) or (lambda: None)
''')


class Report(ast.NodeVisitor):
    def __init__(self):
        self.functions, self.names, self.depth, self.deepest = [], Counter(), 0, 0

    def generic_visit(self, node):
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        super().generic_visit(node)
        self.depth -= 1

    def visit_FunctionDef(self, node):
        branches = sum(isinstance(n, (ast.If, ast.For, ast.While, ast.comprehension, ast.BoolOp)) for n in ast.walk(node))
        self.functions.append((node.name, node.lineno, node.end_lineno, branches + 1, ast.get_docstring(node)))
        self.generic_visit(node)

    def visit_Name(self, node):
        self.names[node.id, type(node.ctx).__name__] += 1


class Rewrite(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node) if isinstance(node.value, int) and not isinstance(node.value, bool) else node

    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.op, ast.Pow):
            return ast.Call(ast.Name("pow", ast.Load()), [node.left, node.right], [])
        return node


tree = ast.parse(SOURCE)
report = Report()
report.visit(tree)
print(report.functions, report.deepest)
print(sorted(report.names.items())[:6])
print([alias.asname or alias.name for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom)) for alias in n.names])
new = ast.fix_missing_locations(Rewrite().visit(ast.parse(SOURCE)))
print(ast.unparse(new))
names = {}
exec(compile(new, "<rewritten>", "exec"), names)
print(names["area"](3), names["Shape"].make(3), names["LIMIT"], names["__doc__"], inspect.signature(names["area"]))
try:
    names["area"](21)
except ValueError as e:
    print(e, e.__traceback__.tb_next is not None)
print(ast.dump(ast.parse("a.b[1:2](*c, d=-e)", mode="eval").body))
kinds = Counter(tokenize.tok_name[t.exact_type] if t.type == tokenize.OP else tokenize.tok_name[t.type] for t in tokenize.generate_tokens(io.StringIO(SOURCE).readline))
print(kinds.most_common(6), sum(t.type == tokenize.NAME and keyword.iskeyword(t.string) for t in tokenize.generate_tokens(io.StringIO(SOURCE).readline)))


def safe_eval(text, **names):
    tree = ast.parse(text, mode="eval")
    allowed = (ast.Expression, ast.BinOp, ast.UnaryOp, ast.operator, ast.unaryop, ast.Constant, ast.Name, ast.Load, ast.Compare, ast.cmpop, ast.IfExp)
    for node in ast.walk(tree):
        if not isinstance(node, allowed):
            raise ValueError(f"{type(node).__name__} is not allowed in {text!r}")
    return eval(compile(tree, "<expr>", "eval"), {"__builtins__": {}}, names)


for text in ("x * 2 + 1", "1 if x > 3 else -1", "__import__('os')", "[x]", "y + 1", "1 +"):
    try:
        print(text, "=", safe_eval(text, x=5))
    except (ValueError, NameError, SyntaxError) as e:
        print(f"{text}: {type(e).__name__}: {e}")
print(ast.literal_eval("{'a': (1, 2.5), 'b': [None, True, b'x'], 'c': {1, 2}}"))
