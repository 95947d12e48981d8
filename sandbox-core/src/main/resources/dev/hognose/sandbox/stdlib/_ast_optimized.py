# SPDX-License-Identifier: Apache-2.0
"""What compile() leaves out of a tree when it is told to optimize."""

import ast


class _Trimmer(ast.NodeTransformer):
    """Leaves out assertions, and docstrings if told so; makes __debug__ false."""

    def __init__(self, without_docstrings):
        self.without_docstrings = without_docstrings

    def visit_Assert(self, node):
        return ast.copy_location(ast.Pass(), node)

    def visit_Name(self, node):
        if node.id == '__debug__' and isinstance(node.ctx, ast.Load):
            return ast.copy_location(ast.Constant(False), node)
        return node

    def _documented(self, node):
        if self.without_docstrings and ast.get_docstring(node, clean=False) is not None:
            node.body[0] = ast.copy_location(ast.Pass(), node.body[0])
        return self.generic_visit(node)

    visit_Module = visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = _documented


def trimmed(tree, level):
    """The tree with what a level above 0 leaves out."""
    return _Trimmer(level > 1).visit(tree)
