# SPDX-License-Identifier: Apache-2.0
"""The classes of older versions of syntax trees that Python 3.13 still knows."""

import ast

_KINDS = {'Num': (int, float, complex), 'Str': (str,), 'Bytes': (bytes,),
          'NameConstant': (bool, type(None)), 'Ellipsis': (type(...),)}
_FIELDS = {'Num': ('n',), 'Str': ('s',), 'Bytes': ('s',), 'NameConstant': ('value', 'kind'),
           'Ellipsis': ()}
_made = {}


def _plain(name, base):
    return type(name, (base,), {'__module__': 'ast', '__doc__': 'Deprecated AST node class.'})


slice = _plain('slice', ast.AST)
Suite = _plain('Suite', ast.mod)
AugLoad = _plain('AugLoad', ast.expr_context)
AugStore = _plain('AugStore', ast.expr_context)
Param = _plain('Param', ast.expr_context)


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    __module__ = 'ast'

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    __module__ = 'ast'

    def __new__(cls, dims=(), **kwargs):
        return ast.Tuple(list(dims), ast.Load(), **kwargs)


class _ConstantKind(type(ast.Constant)):
    def __instancecheck__(cls, instance):
        ast._warn_of(cls.__name__)
        return isinstance(instance, ast.Constant) and kind_of(instance) == cls.__name__


def _make(cls, *args, **kwargs):
    ast._warn_of(cls.__name__)
    if cls.__name__ == 'Ellipsis':
        args = (..., *args)
    for name in ('n', 's'):
        if name in kwargs and not args:
            args = (kwargs.pop(name),)
    return ast.Constant(*args, **kwargs)


def constant_class(name):
    """One of the classes that Constant took the place of, or None."""
    if name in _KINDS and name not in _made:
        _made[name] = _ConstantKind(name, (ast.Constant,), {
            '__module__': 'ast', '__new__': _make, '_fields': _FIELDS[name],
            '__doc__': 'Deprecated AST node class. Use ast.Constant instead'})
    return _made.get(name)


def kind_of(node):
    """The name of the class that stood for a constant of this value, or None."""
    value = node.value
    if isinstance(value, bool):
        return 'NameConstant'
    for name, types in _KINDS.items():
        if isinstance(value, types):
            return name
    return None


def visit_constant(visitor, node):
    """Calls the method that a visitor has for the class that stood for a constant, if any."""
    kind = kind_of(node)
    method = getattr(visitor, f'visit_{kind}', None)
    if method is None:
        return visitor.generic_visit(node)
    from warnings import warn_explicit
    warn_explicit(f'visit_{kind} is deprecated; add visit_Constant', DeprecationWarning, 'ast.py',
                  1, 'ast')
    return method(node)
