# SPDX-License-Identifier: Apache-2.0
"""Syntax trees: made from source, walked, changed, and written as source again."""

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400

# The classes by their bases. A field ends with ? where it may be None, and with * where it is a list.
_GRAMMAR = {
    'mod': 'Module(body*,type_ignores*) Interactive(body*) Expression(body) '
           'FunctionType(argtypes*,returns)',
    'stmt': 'FunctionDef(name,args,body*,decorator_list*,returns?,type_comment?,type_params*) '
            'AsyncFunctionDef(name,args,body*,decorator_list*,returns?,type_comment?,type_params*) '
            'ClassDef(name,bases*,keywords*,body*,decorator_list*,type_params*) Return(value?) '
            'Delete(targets*) Assign(targets*,value,type_comment?) '
            'TypeAlias(name,type_params*,value) AugAssign(target,op,value) '
            'AnnAssign(target,annotation,value?,simple) '
            'For(target,iter,body*,orelse*,type_comment?) '
            'AsyncFor(target,iter,body*,orelse*,type_comment?) While(test,body*,orelse*) '
            'If(test,body*,orelse*) With(items*,body*,type_comment?) '
            'AsyncWith(items*,body*,type_comment?) Match(subject,cases*) Raise(exc?,cause?) '
            'Try(body*,handlers*,orelse*,finalbody*) TryStar(body*,handlers*,orelse*,finalbody*) '
            'Assert(test,msg?) Import(names*) ImportFrom(module?,names*,level?) Global(names*) '
            'Nonlocal(names*) Expr(value) Pass() Break() Continue()',
    'expr': 'BoolOp(op,values*) NamedExpr(target,value) BinOp(left,op,right) UnaryOp(op,operand) '
            'Lambda(args,body) IfExp(test,body,orelse) Dict(keys*,values*) Set(elts*) '
            'ListComp(elt,generators*) SetComp(elt,generators*) DictComp(key,value,generators*) '
            'GeneratorExp(elt,generators*) Await(value) Yield(value?) YieldFrom(value) '
            'Compare(left,ops*,comparators*) Call(func,args*,keywords*) '
            'FormattedValue(value,conversion,format_spec?) JoinedStr(values*) '
            'Constant(value,kind?) Attribute(value,attr,ctx) Subscript(value,slice,ctx) '
            'Starred(value,ctx) Name(id,ctx) List(elts*,ctx) Tuple(elts*,ctx) '
            'Slice(lower?,upper?,step?)',
    'expr_context': 'Load() Store() Del()',
    'boolop': 'And() Or()',
    'operator': 'Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() '
                'BitAnd() FloorDiv()',
    'unaryop': 'Invert() Not() UAdd() USub()',
    'cmpop': 'Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()',
    'excepthandler': 'ExceptHandler(type?,name?,body*)',
    'pattern': 'MatchValue(value) MatchSingleton(value) MatchSequence(patterns*) '
               'MatchMapping(keys*,patterns*,rest?) '
               'MatchClass(cls,patterns*,kwd_attrs*,kwd_patterns*) MatchStar(name?) '
               'MatchAs(pattern?,name?) MatchOr(patterns*)',
    'type_ignore': 'TypeIgnore(lineno,tag)',
    'type_param': 'TypeVar(name,bound?,default_value?) ParamSpec(name,default_value?) '
                  'TypeVarTuple(name,default_value?)',
    'AST': 'comprehension(target,iter,ifs*,is_async) '
           'arguments(posonlyargs*,args*,vararg?,kwonlyargs*,kw_defaults*,kwarg?,defaults*) '
           'arg(arg,annotation?,type_comment?) keyword(arg?,value) alias(name,asname?) '
           'withitem(context_expr,optional_vars?) match_case(pattern,guard?,body*)',
}
_OPERATORS = {
    '+': 'Add', '-': 'Sub', '*': 'Mult', '@': 'MatMult', '/': 'Div', '%': 'Mod', '**': 'Pow',
    '<<': 'LShift', '>>': 'RShift', '|': 'BitOr', '^': 'BitXor', '&': 'BitAnd', '//': 'FloorDiv',
    'and': 'And', 'or': 'Or', 'unary ~': 'Invert', 'unary not': 'Not', 'unary +': 'UAdd',
    'unary -': 'USub', '==': 'Eq', '!=': 'NotEq', '<': 'Lt', '<=': 'LtE', '>': 'Gt', '>=': 'GtE',
    'is': 'Is', 'is not': 'IsNot', 'in': 'In', 'not in': 'NotIn'}
_PLACES = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
_PLACED = {'stmt', 'expr', 'excepthandler', 'pattern', 'type_param', 'arg', 'keyword', 'alias'}
_NO_END = {'end_lineno': None, 'end_col_offset': None}
_classes = {}
_shapes = {}


def _read_grammar():
    for base, text in _GRAMMAR.items():
        for piece in text.split():
            name, _, fields = piece[:-1].partition('(')
            _shapes[name] = (base, fields.split(',') if fields else [])


_read_grammar()


class AST:
    """The base of the nodes."""

    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            plural = '' if len(fields) == 1 else 's'
            raise TypeError(f'{type(self).__name__} constructor takes at most {len(fields)} '
                            f'positional argument{plural}')
        names = self.__dict__
        for field, value in zip(fields, args):
            names[field] = value
        for key, value in kwargs.items():
            if key in names and key in fields:
                raise TypeError(f'{type(self).__name__} got multiple values for argument {key!r}')
            if key not in fields and key not in self._attributes:
                _warn(f'{type(self).__name__}.__init__ got an unexpected keyword argument {key!r}. '
                      'Support for arbitrary keyword arguments is deprecated and will be removed '
                      'in Python 3.15.')
            setattr(self, key, value)
        missing = [field for field in fields if field not in names]
        if missing:
            self._fill(missing)

    def _fill(self, missing):
        kinds = _kinds_of(type(self))
        for field in missing:
            kind = kinds.get(field, '')
            if kind == '*':
                self.__dict__[field] = []
            elif field == 'ctx':
                self.ctx = _make('Load')()
            elif kind != '?' and kinds:
                _warn(f'{type(self).__name__}.__init__ missing 1 required positional argument: '
                      f'{field!r}. This will become an error in Python 3.15.')

    def __replace__(self, **fields):
        made = type(self)(**{name: fields.get(name, getattr(self, name, None))
                             for name in self._fields})
        for name in self._attributes:
            if name in fields or name in self.__dict__:
                setattr(made, name, fields.get(name, getattr(self, name, None)))
        return made

    def __repr__(self):
        return f'<ast.{type(self).__name__} object at {id(self):#x}>'


def _warn(message):
    import warnings
    warnings.warn(message, DeprecationWarning, stacklevel=1)


def _kinds_of(cls):
    for each in cls.__mro__:
        kinds = each.__dict__.get('_kinds')
        if kinds is not None:
            return kinds
    return {}


def _make(name):
    """The class of a name, made with those above it."""
    known = _classes.get(name)
    if known is not None:
        return known
    if name in _shapes:
        base, fields = _shapes[name]
        names = tuple([field.rstrip('?*') for field in fields])
        kinds = {field.rstrip('?*'): field[-1] if field[-1] in '?*' else '' for field in fields}
        placed = name in _PLACED or base in _PLACED
        ends = placed and base == 'AST'
        shown = ', '.join([f'{field.rstrip("?*")}{field[-1]}' if field[-1] in '?*' else field
                           for field in fields])
        made = type(name, (AST if base == 'AST' else _make(base),), {
            '_fields': names, '__match_args__': names, '_kinds': kinds, '__module__': 'ast',
            '_attributes': _PLACES if placed else (), '__doc__': f'{name}({shown})',
            **{field: None for field in kinds if kinds[field] == '?'},
            **(_NO_END if ends else {})})
    else:
        made = type(name, (AST,), {'__module__': 'ast', **(_NO_END if name in _PLACED - {'pattern', 'type_param'} else {}),
                                   '_attributes': _PLACES if name in _PLACED else ()})
    _classes[name] = made
    globals()[name] = made
    return made


for _name in (*_shapes, *_GRAMMAR):
    if _name != 'AST':
        _make(_name)


def _warn_of(name):
    _warn(f'ast.{name} is deprecated and will be removed in Python 3.14; use ast.Constant instead')


def _other_name(name):
    """An older name of a constant's value."""
    def get(self):
        _warn(f'Attribute {name} is deprecated and will be removed in Python 3.14; '
              'use value instead')
        return self.value

    def put(self, value):
        _warn(f'Attribute {name} is deprecated and will be removed in Python 3.14; '
              'use value instead')
        self.value = value

    return property(get, put)


def _items(self):
    """Deprecated. Use elts instead."""
    return self.elts


def _put_items(self, value):
    self.elts = value


_classes['Tuple'].dims = property(_items, _put_items)
_classes['Constant'].n = _other_name('n')
_classes['Constant'].s = _other_name('s')


def __getattr__(name):
    if name == 'unparse':
        from _ast_unparse import unparse
        globals()['unparse'] = unparse
        return unparse
    if name in ('AugLoad', 'AugStore', 'ExtSlice', 'Index', 'Param', 'Suite', 'slice'):
        import _ast_deprecated
        globals()[name] = found = getattr(_ast_deprecated, name)
        return found
    from _ast_deprecated import constant_class
    found = constant_class(name)
    if found is not None:
        _warn_of(name)
        globals()[name] = found
        return found
    raise AttributeError(f"module 'ast' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), 'unparse', 'Num', 'Str', 'Bytes', 'NameConstant', 'Ellipsis'})


def _build(value):
    """The node of what the parser gave."""
    kind = type(value)
    if kind is list:
        return [_build(item) for item in value]
    if kind is not tuple:
        return value
    name = value[0]
    if name.startswith('operator '):
        name = _OPERATORS[name[9:]]
    cls = _make(name)
    node = AST.__new__(cls)
    names = node.__dict__
    at = 2
    for field in cls._fields:
        names[field] = _build(value[at])
        at += 1
    if value[1] is not None:
        names['lineno'], names['col_offset'], names['end_lineno'], names['end_col_offset'] = (
            value[1])
    return node


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None,
          optimize=-1):
    """The tree of a source."""
    if isinstance(source, AST):
        return source
    filename = filename if isinstance(filename, str) else str(filename)
    if isinstance(source, (bytes, bytearray, memoryview)):
        source = _decoded(bytes(source), filename)
    if not isinstance(source, str):
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    if feature_version is not None:
        from _ast_versions import check, minor_version
        minor = minor_version(feature_version)
        tree = parse(source, filename, mode)
        if 0 <= minor < 13:
            check(tree, source, filename, minor)
        return tree
    if mode == 'eval':
        return _make('Expression')(_build(_parse(source.lstrip(' \t'), filename, True)))
    if mode == 'exec':
        return _make('Module')(_build(_parse(source, filename, False)), [])
    if mode == 'single':
        compile(source, filename, 'single')
        return _make('Interactive')(_build(_parse(source, filename, False)))
    if mode == 'func_type':
        from _ast_versions import function_type
        return function_type(source, filename)
    raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")


def _compiled(source, filename, mode):
    """What compile gives for a tree."""
    wanted = {'exec': 'Module', 'eval': 'Expression', 'single': 'Interactive'}[mode]
    if not isinstance(source, _make(wanted)):
        raise TypeError(f'expected {wanted} node, got {type(source).__name__}')
    from _ast_unparse import placed
    from _ast_validation import validate
    validate(source, wanted)
    return compile(placed(source) + '\n', filename, mode)


def literal_eval(node_or_string):
    """The value of a source or tree of literals; ValueError for anything else."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, _make('Expression')):
        node_or_string = node_or_string.body
    return _value(node_or_string)


def _malformed(node):
    message = 'malformed node or string'
    lineno = getattr(node, 'lineno', None)
    if lineno:
        message += f' on line {lineno}'
    raise ValueError(f'{message}: {node!r}')


def _number(node):
    if type(node).__name__ != 'Constant' or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if type(node).__name__ == 'UnaryOp' and type(node.op).__name__ in ('UAdd', 'USub'):
        operand = _number(node.operand)
        return +operand if type(node.op).__name__ == 'UAdd' else -operand
    return _number(node)


def _value(node):
    kind = type(node).__name__
    if kind == 'Constant':
        return node.value
    if kind == 'Tuple':
        return tuple([_value(item) for item in node.elts])
    if kind == 'List':
        return [_value(item) for item in node.elts]
    if kind == 'Set':
        return {_value(item) for item in node.elts}
    if kind == 'Dict':
        if len(node.keys) != len(node.values):
            _malformed(node)
        return {_value(key): _value(value) for key, value in zip(node.keys, node.values)}
    if kind == 'Call' and type(node.func).__name__ == 'Name' and node.func.id == 'set' and not (
            node.args or node.keywords):
        return set()
    if kind == 'BinOp' and type(node.op).__name__ in ('Add', 'Sub'):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if type(node.op).__name__ == 'Add' else left - right
        _malformed(node)
    return _signed(node)


def iter_fields(node):
    """Names and values of the fields that are there."""
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below a node."""
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """A node and all below it, level by level."""
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as text."""
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _dumped(node, annotate_fields, include_attributes, indent, show_empty, 0)[0]


def _dumped(node, names, places, indent, show_empty, level):
    """The text of a node, and whether it fits among others on a line."""
    prefix, separator = '', ', '
    if indent is not None:
        level += 1
        prefix = '\n' + indent * level
        separator = ',\n' + indent * level
    if isinstance(node, AST):
        return _dumped_node(node, names, places, indent, show_empty, level, prefix, separator)
    if isinstance(node, list):
        if not node:
            return '[]', True
        items = [_dumped(item, names, places, indent, show_empty, level)[0] for item in node]
        return f'[{prefix}{separator.join(items)}]', False
    return repr(node), True


def _dumped_node(node, names, places, indent, show_empty, level, prefix, separator):
    parts, simple, keywords = [], True, names
    kinds = _kinds_of(type(node))
    empty = []
    for name in node._fields:
        try:
            value = getattr(node, name)
        except AttributeError:
            keywords = True
            continue
        if value is None and kinds.get(name) == '?':
            keywords = True
            continue
        if not show_empty:
            if value == [] and type(value) is list:
                if not keywords:
                    empty.append(repr(value))
                continue
            if not keywords:
                parts += empty
                empty = []
        text, plain = _dumped(value, names, places, indent, show_empty, level)
        simple = simple and plain
        parts.append(f'{name}={text}' if keywords else text)
    if places:
        for name in node._attributes:
            value = getattr(node, name, None)
            if name not in node.__dict__ or value is None and name.startswith('end_'):
                continue
            text, plain = _dumped(value, names, places, indent, show_empty, level)
            simple = simple and plain
            parts.append(f'{name}={text}')
    cls = type(node).__name__
    if simple and len(parts) <= 3:
        return f'{cls}({", ".join(parts)})', not parts
    return f'{cls}({prefix}{separator.join(parts)})', False


def copy_location(new_node, old_node):
    """Gives a node the place of another one."""
    for name in _PLACES:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith('end_'):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node above."""
    def fix(node, places):
        if 'lineno' in node._attributes:
            own = []
            for name, value in zip(_PLACES, places):
                if getattr(node, name, None) is None:
                    setattr(node, name, value)
                own.append(getattr(node, name))
            places = own
        for child in iter_child_nodes(node):
            fix(child, places)
    fix(node, (1, 0, 1, 0))
    return node


def increment_lineno(node, n=1):
    """Moves a tree down by some lines."""
    for child in walk(node):
        if type(child).__name__ == 'TypeIgnore':
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and getattr(child, 'end_lineno', 0) is not None:
            child.end_lineno = getattr(child, 'end_lineno', 0) + n
    return node


def get_docstring(node, clean=True):
    """The docstring of a function, class or module."""
    if type(node).__name__ not in ('AsyncFunctionDef', 'FunctionDef', 'ClassDef', 'Module'):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    if not node.body or type(node.body[0]).__name__ != 'Expr':
        return None
    first = node.body[0].value
    if type(first).__name__ != 'Constant' or not isinstance(first.value, str):
        return None
    if clean:
        from inspect import cleandoc
        return cleandoc(first.value)
    return first.value


def get_source_segment(source, node, *, padded=False):
    """The piece of source that a node stands for."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, stop = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = source.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    lines = [line + '\n' for line in lines[:-1]] + lines[-1:]
    head = lines[first].encode()
    if first == last:
        return head[start:stop].decode()
    padding = ''
    if padded:
        padding = ''.join([c if c in '\f\t' else ' ' for c in head[:start].decode()])
    return (padding + head[start:].decode() + ''.join(lines[first + 1:last])
            + lines[last].encode()[:stop].decode())


class NodeVisitor:
    """Calls a method for each node: visit_ and the class's name."""

    def visit(self, node):
        """Calls the method for a node."""
        return getattr(self, 'visit_' + type(node).__name__, self.generic_visit)(node)

    def visit_Constant(self, node):
        from _ast_deprecated import visit_constant
        return visit_constant(self, node)

    def generic_visit(self, node):
        """Visits the nodes right below."""
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods give what takes the place of their nodes; None removes."""

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                made = self.visit(old)
                if made is None:
                    delattr(node, field)
                else:
                    setattr(node, field, made)
        return node
