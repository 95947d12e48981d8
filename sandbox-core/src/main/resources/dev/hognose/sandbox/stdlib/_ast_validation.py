# SPDX-License-Identifier: Apache-2.0
"""What compile() demands of a syntax tree: the types of its fields, then what they may hold."""

import ast

_MOST_DEEP = 900
_MISSING = object()
_PLACED = {'stmt', 'expr', 'excepthandler', 'pattern', 'type_param', 'arg', 'keyword', 'alias'}

# What a field holds by its name, with * where it is a list; what is not here is an expression.
_SORTS = {
    'body*': 'stmt', 'orelse*': 'stmt', 'finalbody*': 'stmt', 'handlers*': 'excepthandler',
    'cases*': 'match_case', 'items*': 'withitem', 'names*': 'alias', 'keywords*': 'keyword',
    'generators*': 'comprehension', 'ops*': 'cmpop', 'patterns*': 'pattern',
    'kwd_patterns*': 'pattern', 'kwd_attrs*': 'identifier', 'type_params*': 'type_param',
    'type_ignores*': 'type_ignore', 'posonlyargs*': 'arg', 'kwonlyargs*': 'arg',
    'name': 'identifier', 'attr': 'identifier', 'id': 'identifier', 'module': 'identifier',
    'arg': 'identifier', 'asname': 'identifier', 'rest': 'identifier', 'vararg': 'arg',
    'kwarg': 'arg', 'args': 'arguments', 'type_comment': 'string', 'tag': 'string',
    'kind': 'string', 'simple': 'int', 'level': 'int', 'conversion': 'int', 'is_async': 'int',
    'lineno': 'int', 'op': 'operator', 'ctx': 'expr_context', 'pattern': 'pattern'}
_SORTS_OF = {
    'TypeAlias.name': 'expr', 'BoolOp.op': 'boolop', 'UnaryOp.op': 'unaryop',
    'Global.names*': 'identifier', 'Nonlocal.names*': 'identifier', 'arguments.args*': 'arg',
    'Constant.value': 'constant', 'MatchSingleton.value': 'constant'}

# In which context the expressions of a field stand, if not to be loaded; None if in any.
_CONTEXTS = {
    'Assign.targets': 'Store', 'AugAssign.target': 'Store', 'AnnAssign.target': 'Store',
    'For.target': 'Store', 'AsyncFor.target': 'Store', 'comprehension.target': 'Store',
    'withitem.optional_vars': 'Store', 'TypeAlias.name': 'Store', 'Delete.targets': 'Del',
    'NamedExpr.target': None}
_PASSING = {'List', 'Tuple', 'Starred'}
_NOT_EMPTY = {
    'FunctionDef': 'body', 'AsyncFunctionDef': 'body', 'ClassDef': 'body', 'If': 'body',
    'While': 'body', 'For': 'body', 'AsyncFor': 'body', 'With': 'items body',
    'AsyncWith': 'items body', 'Try': 'body', 'TryStar': 'body', 'ExceptHandler': 'body',
    'match_case': 'body', 'Assign': 'targets', 'Delete': 'targets', 'Import': 'names',
    'ImportFrom': 'names', 'Global': 'names', 'Nonlocal': 'names', 'Match': 'cases'}


def validate(tree, kind):
    """Raises TypeError or ValueError for a tree that cannot be compiled."""
    seen = []
    stack = [(tree, 'mod', 'Load', False, 0)]
    while stack:
        node, sort, context, starred, depth = stack.pop()
        if depth > _MOST_DEEP:
            raise RecursionError(
                f"maximum recursion depth exceeded while traversing '{sort}' node")
        name = _kind_of(node, sort)
        children = []
        for field in ast._shapes[name][1]:
            _read(node, name, field, context, depth + 1, children)
        if sort in _PLACED and sort == name:
            _check_integers(node, sort)
        seen.append((node, name, context, starred, sort))
        stack.extend(reversed(children))
    for node, name, context, starred, sort in seen:
        if sort in _PLACED:
            _check_place(node)
        for field in _NOT_EMPTY.get(name, '').split():
            if not getattr(node, field, None):
                raise ValueError(f'empty {field} on {name}')
        if sort == 'expr':
            _check_context(node, name, context)
        check = _CHECKS.get(name)
        if check is not None:
            check(node)
        if name == 'MatchStar' and not starred:
            raise ValueError("can't use MatchStar here")


def _kind_of(node, sort):
    """The class of the grammar that a node is of, where a node of that sort stands."""
    if sort not in ast._GRAMMAR:
        return sort
    if sort in _PLACED:
        _check_integers(node, sort)
    for cls in type(node).__mro__:
        name = cls.__name__
        if ast._classes.get(name) is cls and name in ast._shapes and ast._shapes[name][0] == sort:
            return name
    raise TypeError(f'expected some sort of {sort}, but got {node!r}')


def _check_integers(node, sort):
    for name in ('lineno', 'col_offset'):
        value = getattr(node, name, _MISSING)
        if value is _MISSING:
            raise TypeError(f'required field "{name}" missing from {sort}')
        _check_int(value)
    for name in ('end_lineno', 'end_col_offset'):
        if getattr(node, name, None) is not None:
            _check_int(getattr(node, name))


def _check_int(value):
    if not isinstance(value, int):
        raise ValueError(f'invalid integer value: {value!r}')


def _read(node, kind, field, context, depth, children):
    """Checks the type of what a field holds, and notes the nodes in it."""
    name = field.rstrip('?*')
    value = getattr(node, name, _MISSING)
    key = name + '*' if field[-1] == '*' else name
    sort = _SORTS_OF.get(f'{kind}.{key}') or _SORTS.get(key, 'expr')
    within = context if kind in _PASSING else _CONTEXTS.get(f'{kind}.{name}', 'Load')
    if field[-1] == '*':
        if value is _MISSING:
            return
        if not isinstance(value, list):
            raise TypeError(f'{kind} field "{name}" must be a list, not a {type(value).__name__}')
        for each in value:
            if each is not None or sort in ast._shapes:
                _read_one(each, sort, within, kind == 'MatchSequence', depth, children)
            elif sort in ('expr', 'stmt') and f'{kind}.{name}' not in (
                    'Dict.keys', 'arguments.kw_defaults'):
                called = 'statement' if sort == 'stmt' else 'expression'
                raise ValueError(f'None disallowed in {called} list')
    elif value is _MISSING:
        if field[-1] != '?' and sort != 'expr_context':
            raise TypeError(f'required field "{name}" missing from {kind}')
    elif value is not None or sort == 'constant':
        _read_one(value, sort, within, False, depth, children)
    elif sort == 'int' and field[-1] != '?':
        _check_int(value)
    elif field[-1] != '?':
        raise ValueError(f"field '{name}' is required for {kind}")


def _read_one(value, sort, context, starred, depth, children):
    if sort == 'identifier':
        if type(value) is not str:
            raise TypeError('AST identifier must be of type str')
    elif sort == 'string':
        if type(value) not in (str, bytes):
            raise TypeError('AST string must be of type str')
    elif sort == 'int':
        _check_int(value)
    elif sort != 'constant':
        children.append((value, sort, context, starred, depth))


def _check_place(node):
    line, column = node.lineno, node.col_offset
    end_line = line if node.end_lineno is None else node.end_lineno
    end_column = column if node.end_col_offset is None else node.end_col_offset
    if line > end_line:
        raise ValueError(f'AST node line range ({line}, {end_line}) is not valid')
    if line < 0 and end_line != line or column < 0 and column != end_column:
        raise ValueError(f'AST node column range ({column}, {end_column}) for line range '
                         f'({line}, {end_line}) is not valid')
    if line == end_line and column > end_column:
        raise ValueError(f'line {line}, column {column}-{end_column} is not a valid range')


def _check_context(node, kind, context):
    if kind == 'Name':
        _check_name(node.id)
    if context is None:
        return
    if kind not in ('Attribute', 'Subscript', 'Starred', 'Name', 'List', 'Tuple'):
        if context != 'Load':
            raise ValueError(f"expression which can't be assigned to in {context} context")
        return
    actual = type(getattr(node, 'ctx', ast.Load())).__name__
    if actual != context:
        raise ValueError(f'expression must have {context} context but has {actual} instead')


def _check_name(name):
    if name in ('None', 'True', 'False'):
        raise ValueError(f"identifier field can't represent '{name}' constant")


def _is(node, *kinds):
    return any([isinstance(node, getattr(ast, kind)) for kind in kinds])


def _check_constant(value):
    if type(value) in (tuple, frozenset):
        for each in value:
            _check_constant(each)
    elif value is not None and value is not ... and type(value) not in (
            int, float, complex, bool, str, bytes):
        raise TypeError(f'got an invalid type in Constant: {type(value).__name__}')


def _check_number(node):
    number = list(ast._shapes).index('BoolOp')
    return list(ast._shapes).index(type(node.target).__name__) - number + 1


def _aug_assign(node):
    if not _is(node.target, 'Name', 'Attribute', 'Subscript'):
        raise SystemError(f'invalid node type ({_check_number(node)}) for augmented assignment')


def _ann_assign(node):
    if node.simple and not _is(node.target, 'Name'):
        raise TypeError('AnnAssign with simple non-Name target')
    if not _is(node.target, 'Name', 'Attribute', 'Subscript'):
        raise SystemError(f'invalid node type ({_check_number(node)}) for annotated assignment')


def _named(node):
    if not _is(node.target, 'Name'):
        raise TypeError('NamedExpr target must be a Name')


def _type_alias(node):
    if not _is(node.name, 'Name'):
        raise TypeError('TypeAlias with non-Name name')


def _bool_op(node):
    if len(node.values) < 2:
        raise ValueError('BoolOp with less than 2 values')


def _dict(node):
    if len(node.keys) != len(node.values):
        raise ValueError("Dict doesn't have the same number of keys as values")


def _comprehension(node):
    if not node.generators:
        raise ValueError('comprehension with no generators')


def _compare(node):
    if not node.comparators:
        raise ValueError('Compare with no comparators')
    if len(node.comparators) != len(node.ops):
        raise ValueError('Compare has a different number of comparators and operands')


def _formatted(node):
    if node.conversion not in (-1, 97, 114, 115):
        raise SystemError(f'Unrecognized conversion character {node.conversion}')


def _arguments(node):
    if len(node.defaults) > len(node.posonlyargs) + len(node.args):
        raise ValueError('more positional defaults than args on arguments')
    if len(node.kw_defaults) != len(node.kwonlyargs):
        raise ValueError('length of kwonlyargs is not the same as kw_defaults on arguments')


def _raise(node):
    if node.exc is None and node.cause is not None:
        raise ValueError('Raise with cause but no exception')


def _try(node):
    kind = 'TryStar' if _is(node, 'TryStar') else 'Try'
    if not node.handlers and not node.finalbody:
        raise ValueError(f'{kind} has neither except handlers nor finalbody')
    if not node.handlers and node.orelse:
        raise ValueError(f'{kind} has orelse but no except handlers')


def _import_from(node):
    if node.level is not None and node.level < 0:
        raise ValueError('Negative ImportFrom level')
    if not node.module and not node.level:
        raise ValueError('Empty module name')


def _is_number(node, *types):
    return _is(node, 'Constant') and type(node.value) in types


def _is_signed(node, *types):
    return _is_number(node, *types) or (
        _is(node, 'UnaryOp') and _is(node.op, 'USub') and _is_number(node.operand, *types))


def _check_matched(node):
    if _is(node, 'Constant'):
        if type(node.value) not in (int, float, complex, bytes, str):
            raise ValueError('unexpected constant inside of a literal pattern')
    elif not (_is(node, 'Attribute', 'JoinedStr') or _is_signed(node, int, float, complex)
              or _is(node, 'BinOp') and _is(node.op, 'Add', 'Sub')
              and _is_signed(node.left, int, float) and _is_number(node.right, complex)):
        raise ValueError('patterns may only match literals and attribute lookups')


def _match_singleton(node):
    if node.value is not None and type(node.value) is not bool:
        raise ValueError('MatchSingleton can only contain True, False and None')


def _check_capture(name):
    if name == '_':
        raise ValueError("can't capture name '_' in patterns")
    _check_name(name)


def _match_mapping(node):
    if len(node.keys) != len(node.patterns):
        raise ValueError("MatchMapping doesn't have the same number of keys as patterns")
    _check_capture(node.rest)
    for key in node.keys:
        if not (_is(key, 'Constant') and (key.value is None or type(key.value) is bool)):
            _check_matched(key)


def _match_class(node):
    if len(node.kwd_attrs) != len(node.kwd_patterns):
        raise ValueError(
            "MatchClass doesn't have the same number of keyword attributes as patterns")
    part = node.cls
    while _is(part, 'Attribute'):
        part = part.value
    if not _is(part, 'Name'):
        raise ValueError('MatchClass cls field can only contain Name or Attribute nodes.')


def _match_as(node):
    _check_capture(node.name)
    if node.pattern is not None and node.name is None:
        raise ValueError('MatchAs must specify a target name if a pattern is given')


def _match_or(node):
    if len(node.patterns) < 2:
        raise ValueError('MatchOr requires at least 2 patterns')


_CHECKS = {
    'AugAssign': _aug_assign, 'AnnAssign': _ann_assign, 'NamedExpr': _named,
    'TypeAlias': _type_alias, 'BoolOp': _bool_op, 'Dict': _dict, 'ListComp': _comprehension,
    'SetComp': _comprehension, 'DictComp': _comprehension, 'GeneratorExp': _comprehension,
    'Compare': _compare, 'FormattedValue': _formatted, 'arguments': _arguments,
    'Constant': lambda node: _check_constant(node.value), 'Raise': _raise, 'Try': _try,
    'TryStar': _try, 'ImportFrom': _import_from, 'MatchSingleton': _match_singleton,
    'MatchValue': lambda node: _check_matched(node.value), 'MatchMapping': _match_mapping,
    'MatchClass': _match_class, 'MatchStar': lambda node: _check_capture(node.name),
    'MatchAs': _match_as, 'MatchOr': _match_or}
