# SPDX-License-Identifier: Apache-2.0
"""Writes syntax trees as source."""

import ast

__name__ = 'ast'

(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM,
 _FACTOR, _POWER, _AWAIT, _ATOM) = range(18)

_BINARY = {'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM),
           'MatMult': ('@', _TERM), 'Div': ('/', _TERM), 'Mod': ('%', _TERM),
           'FloorDiv': ('//', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT),
           'BitOr': ('|', _BOR), 'BitXor': ('^', _BXOR), 'BitAnd': ('&', _BAND),
           'Pow': ('**', _POWER)}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT), 'UAdd': ('+', _FACTOR),
          'USub': ('-', _FACTOR)}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is',
            'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}
_INFINITY = '1e309'


def _name(node):
    """The class of the grammar that a node is of."""
    for cls in type(node).__mro__:
        if cls.__module__ == 'ast':
            return cls.__name__
    return type(node).__name__


class _Writer:
    """Gathers lines and expressions of one tree."""

    def __init__(self):
        self.lines = []
        self.level = 0

    def line(self, text):
        self.lines.append('    ' * self.level + text)

    def gap(self):
        """What stands before a definition."""
        if self.lines:
            self.lines.append('')

    def block(self, head, body):
        self.line(head + ':')
        self.level += 1
        self.statements(body)
        self.level -= 1

    def statements(self, body):
        for node in body:
            self.statement(node)

    def suite_with_doc(self, node):
        self.level += 1
        doc = ast.get_docstring(node, clean=False)
        body = node.body
        if doc is not None:
            self.line(_doc_text(doc))
            body = body[1:]
        self.statements(body)
        self.level -= 1

    def statement(self, node):
        write = getattr(self, 'do_' + _name(node), None)
        if write is None:
            raise TypeError(f'expected some sort of stmt, but got {node!r}')
        write(node)

    def do_Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def do_Pass(self, node):
        self.line('pass')

    def do_Break(self, node):
        self.line('break')

    def do_Continue(self, node):
        self.line('continue')

    def do_Return(self, node):
        self.line('return' if node.value is None else f'return {self.expr(node.value)}')

    def do_Delete(self, node):
        self.line('del ' + ', '.join([self.expr(each) for each in node.targets]))

    def do_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def do_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def do_Assert(self, node):
        message = '' if node.msg is None else f', {self.expr(node.msg)}'
        self.line(f'assert {self.expr(node.test)}{message}')

    def do_Raise(self, node):
        text = 'raise'
        if node.exc is not None:
            text += ' ' + self.expr(node.exc)
        if node.cause is not None:
            text += f' from {self.expr(node.cause)}'
        self.line(text)

    def do_Assign(self, node):
        targets = ''.join([self.expr(each, _TUPLE) + ' = ' for each in node.targets])
        self.line(targets + self.expr(node.value))

    def do_AugAssign(self, node):
        operator = _BINARY[_name(node.op)][0]
        self.line(f'{self.expr(node.target)} {operator}= {self.expr(node.value)}')

    def do_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and _name(node.target) == 'Name':
            target = f'({target})'
        value = '' if node.value is None else f' = {self.expr(node.value)}'
        self.line(f'{target}: {self.expr(node.annotation)}{value}')

    def do_TypeAlias(self, node):
        self.line(f'type {self.expr(node.name)}{self.type_params(node)} = {self.expr(node.value)}')

    def do_Import(self, node):
        self.line('import ' + ', '.join([_alias(each) for each in node.names]))

    def do_ImportFrom(self, node):
        names = ', '.join([_alias(each) for each in node.names])
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {names}')

    def do_If(self, node):
        self.block(f'if {self.expr(node.test)}', node.body)
        while len(node.orelse) == 1 and _name(node.orelse[0]) == 'If':
            node = node.orelse[0]
            self.block(f'elif {self.expr(node.test)}', node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def do_While(self, node):
        self.block(f'while {self.expr(node.test)}', node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def do_For(self, node, word='for'):
        self.block(f'{word} {self.expr(node.target, _TUPLE)} in {self.expr(node.iter)}', node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def do_AsyncFor(self, node):
        self.do_For(node, 'async for')

    def do_With(self, node, word='with'):
        self.block(f'{word} {", ".join([self.with_item(each) for each in node.items])}', node.body)

    def with_item(self, node):
        text = self.expr(node.context_expr)
        return text if node.optional_vars is None else f'{text} as {self.expr(node.optional_vars)}'

    def do_AsyncWith(self, node):
        self.do_With(node, 'async with')

    def do_Try(self, node, word='except'):
        self.block('try', node.body)
        for handler in node.handlers:
            head = word
            if handler.type is not None:
                head += ' ' + self.expr(handler.type)
            if handler.name:
                head += f' as {handler.name}'
            self.block(head, handler.body)
        if node.orelse:
            self.block('else', node.orelse)
        if node.finalbody:
            self.block('finally', node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, 'except*')

    def do_Match(self, node):
        self.line(f'match {self.expr(node.subject)}:')
        self.level += 1
        for case in node.cases:
            guard = '' if case.guard is None else f' if {self.expr(case.guard)}'
            self.block(f'case {self.pattern(case.pattern, False)}{guard}', case.body)
        self.level -= 1

    def definition_head(self, node):
        self.gap()
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator))

    def do_FunctionDef(self, node, word='def'):
        self.definition_head(node)
        returns = '' if node.returns is None else f' -> {self.expr(node.returns)}'
        self.line(f'{word} {node.name}{self.type_params(node)}({self.arguments(node.args)})'
                  f'{returns}:')
        self.suite_with_doc(node)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, 'async def')

    def do_ClassDef(self, node):
        self.definition_head(node)
        given = [self.expr(each) for each in node.bases]
        given += [self.keyword(each) for each in node.keywords]
        bases = f'({", ".join(given)})' if given else ''
        self.line(f'class {node.name}{self.type_params(node)}{bases}:')
        self.suite_with_doc(node)

    def type_params(self, node):
        found = getattr(node, 'type_params', None)
        return f'[{self.parameters(found)}]' if found else ''

    def parameters(self, found):
        shown = []
        for each in found:
            text = {'TypeVar': '', 'TypeVarTuple': '*', 'ParamSpec': '**'}[_name(each)] + each.name
            if getattr(each, 'bound', None) is not None:
                text += f': {self.expr(each.bound)}'
            if getattr(each, 'default_value', None) is not None:
                text += f' = {self.expr(each.default_value)}'
            shown.append(text)
        return ', '.join(shown)

    def arg(self, node):
        return node.arg if node.annotation is None else f'{node.arg}: {self.expr(node.annotation)}'

    def arguments(self, args):
        shown = []
        every = args.posonlyargs + args.args
        defaults = [None] * (len(every) - len(args.defaults)) + args.defaults
        for number, (each, default) in enumerate(zip(every, defaults), 1):
            shown.append(self.arg(each) + ('' if default is None else f'={self.expr(default)}'))
            if number == len(args.posonlyargs):
                shown.append('/')
        if args.vararg is not None or args.kwonlyargs:
            shown.append('*' + ('' if args.vararg is None else self.arg(args.vararg)))
        for each, default in zip(args.kwonlyargs, args.kw_defaults):
            shown.append(self.arg(each) + ('' if default is None else f'={self.expr(default)}'))
        if args.kwarg is not None:
            shown.append('**' + self.arg(args.kwarg))
        return ', '.join(shown)

    def keyword(self, node):
        value = self.expr(node.value)
        return f'**{value}' if node.arg is None else f'{node.arg}={value}'

    def pattern(self, node, inside=True):
        kind = _name(node)
        if kind == 'MatchValue':
            return self.expr(node.value)
        if kind == 'MatchSingleton':
            return repr(node.value)
        if kind == 'MatchSequence':
            return '[' + ', '.join([self.pattern(each, False) for each in node.patterns]) + ']'
        if kind == 'MatchStar':
            return '*' + (node.name or '_')
        if kind == 'MatchMapping':
            items = [f'{self.expr(key)}: {self.pattern(value, False)}'
                     for key, value in zip(node.keys, node.patterns)]
            if node.rest is not None:
                items.append('**' + node.rest)
            return '{' + ', '.join(items) + '}'
        if kind == 'MatchClass':
            items = [self.pattern(each, False) for each in node.patterns]
            items += [f'{name}={self.pattern(each, False)}'
                      for name, each in zip(node.kwd_attrs, node.kwd_patterns)]
            return f'{self.expr(node.cls)}({", ".join(items)})'
        if kind == 'MatchOr':
            text = ' | '.join([self.pattern(each) for each in node.patterns])
        elif node.pattern is None:
            return node.name or '_'
        else:
            inner = self.pattern(node.pattern, _name(node.pattern) == 'MatchAs')
            text = f'{inner} as {node.name}'
        return f'({text})' if inside else text

    def expr(self, node, level=_TEST):
        """The text of an expression, in parentheses where its place needs them."""
        text, own = getattr(self, 'of_' + _name(node))(node)
        return f'({text})' if own < level else text

    def of_Name(self, node):
        return node.id, _ATOM

    def of_Constant(self, node):
        is_text = isinstance(node.value, str)
        prefix = 'u' if is_text and getattr(node, 'kind', None) == 'u' else ''
        return prefix + _constant(node.value), _ATOM

    def of_JoinedStr(self, node):
        return _fstring(self, node), _ATOM

    def of_FormattedValue(self, node):
        return _fstring(self, ast.JoinedStr([node])), _ATOM

    def of_Attribute(self, node):
        value = self.expr(node.value, _ATOM)
        if _name(node.value) == 'Constant' and isinstance(node.value.value, int):
            value += ' '
        return f'{value}.{node.attr}', _ATOM

    def of_Subscript(self, node):
        index = node.slice
        if _name(index) == 'Tuple' and index.elts:
            shown = self.items(index.elts)
        else:
            shown = self.expr(index)
        return f'{self.expr(node.value, _ATOM)}[{shown}]', _ATOM

    def of_Slice(self, node):
        text = '' if node.lower is None else self.expr(node.lower)
        text += ':' + ('' if node.upper is None else self.expr(node.upper))
        return text + ('' if node.step is None else f':{self.expr(node.step)}'), _ATOM

    def of_Starred(self, node):
        return '*' + self.expr(node.value, _BOR), _ATOM

    def of_Call(self, node):
        given = [self.expr(each) for each in node.args]
        given += [self.keyword(each) for each in node.keywords]
        return f'{self.expr(node.func, _ATOM)}({", ".join(given)})', _ATOM

    def items(self, nodes):
        shown = ', '.join([self.expr(each) for each in nodes])
        return shown + ',' if len(nodes) == 1 else shown

    def of_Tuple(self, node):
        if not node.elts:
            return '()', _ATOM
        return self.items(node.elts), _TUPLE

    def of_List(self, node):
        return '[' + ', '.join([self.expr(each) for each in node.elts]) + ']', _ATOM

    def of_Set(self, node):
        if not node.elts:
            return '{*()}', _ATOM
        return '{' + ', '.join([self.expr(each) for each in node.elts]) + '}', _ATOM

    def of_Dict(self, node):
        items = [f'**{self.expr(value, _BOR)}' if key is None else
                 f'{self.expr(key)}: {self.expr(value)}'
                 for key, value in zip(node.keys, node.values)]
        return '{' + ', '.join(items) + '}', _ATOM

    def generators(self, generators):
        text = ''
        for each in generators:
            word = ' async for ' if each.is_async else ' for '
            text += f'{word}{self.expr(each.target, _TUPLE)} in {self.expr(each.iter, _OR)}'
            text += ''.join([f' if {self.expr(test, _OR)}' for test in each.ifs])
        return text

    def of_ListComp(self, node):
        return f'[{self.expr(node.elt)}{self.generators(node.generators)}]', _ATOM

    def of_SetComp(self, node):
        return f'{{{self.expr(node.elt)}{self.generators(node.generators)}}}', _ATOM

    def of_GeneratorExp(self, node):
        return f'({self.expr(node.elt)}{self.generators(node.generators)})', _ATOM

    def of_DictComp(self, node):
        head = f'{self.expr(node.key)}: {self.expr(node.value)}'
        return f'{{{head}{self.generators(node.generators)}}}', _ATOM

    def of_IfExp(self, node):
        return (f'{self.expr(node.body, _OR)} if {self.expr(node.test, _OR)} else '
                f'{self.expr(node.orelse, _TEST)}'), _TEST

    def of_Lambda(self, node):
        parameters = self.arguments(node.args)
        return f'lambda{" " + parameters if parameters else ""}: {self.expr(node.body)}', _TEST

    def of_NamedExpr(self, node):
        return f'{self.expr(node.target, _ATOM)} := {self.expr(node.value, _ATOM)}', _NAMED

    def of_Await(self, node):
        return f'await {self.expr(node.value, _ATOM)}', _AWAIT

    def of_Yield(self, node):
        return 'yield' if node.value is None else f'yield {self.expr(node.value, _ATOM)}', _YIELD

    def of_YieldFrom(self, node):
        return f'yield from {self.expr(node.value, _ATOM)}', _YIELD

    def of_BoolOp(self, node):
        word, level = ('and', _AND) if _name(node.op) == 'And' else ('or', _OR)
        parts = [self.expr(each, min(level + 1 + place, _ATOM))
                 for place, each in enumerate(node.values)]
        return f' {word} '.join(parts), level

    def of_UnaryOp(self, node):
        symbol, level = _UNARY[_name(node.op)]
        inner = level if level != _FACTOR or _name(node.operand) == 'UnaryOp' else _FACTOR
        return symbol + self.expr(node.operand, inner), level

    def of_BinOp(self, node):
        symbol, level = _BINARY[_name(node.op)]
        if symbol == '**':
            left, right = self.expr(node.left, level + 1), self.expr(node.right, level)
        else:
            left, right = self.expr(node.left, level), self.expr(node.right, level + 1)
        return f'{left} {symbol} {right}', level

    def of_Compare(self, node):
        text = self.expr(node.left, _CMP + 1)
        for op, right in zip(node.ops, node.comparators):
            text += f' {_COMPARE[_name(op)]} {self.expr(right, _CMP + 1)}'
        return text, _CMP


def _alias(node):
    return node.name if not node.asname else f'{node.name} as {node.asname}'


def _constant(value):
    if value is ...:
        return '...'
    text = repr(value)
    if isinstance(value, (float, complex)):
        return text.replace('inf', _INFINITY).replace('nan', f'({_INFINITY}-{_INFINITY})')
    if isinstance(value, tuple):
        items = [_constant(each) for each in value]
        return f'({items[0]},)' if len(items) == 1 else f'({", ".join(items)})'
    return text


def _doc_text(doc):
    """A docstring as it is written, on several lines if it has several."""
    shown = ''.join([c if c in '\n\t' or c.isprintable() else
                     c.encode('unicode_escape').decode() for c in doc.replace('\\', '\\\\')])
    quotes = [quote for quote in ('"""', "'''") if quote not in shown]
    if not quotes:
        return repr(doc)
    quote = [*[quote for quote in quotes if not shown.endswith(quote[0])], *quotes][0]
    if shown.endswith(quote[0]):
        shown = shown[:-1] + '\\' + shown[-1]
    return quote + shown + quote


def _fstring(writer, node):
    parts = [(_escaped(text) if plain else text, plain) for text, plain in _pieces(writer, node)]
    for quote in ("'", '"', "'''", '"""'):
        if not any([plain and quote in text for text, plain in parts]) and not (
                parts and parts[-1][1] and parts[-1][0].endswith(quote[0])):
            return 'f' + quote + ''.join([text for text, _ in parts]) + quote
    return "f'" + ''.join([text.replace("'", "\\'") if plain else text
                           for text, plain in parts]) + "'"


def _escaped(text):
    """A text with its backslashes and control characters written as escapes."""
    return ''.join([c if c.isprintable() and c != '\\' else c.encode('unicode_escape').decode()
                    for c in text])


def _pieces(writer, node):
    """The parts of an f-string, each with whether it is plain text."""
    parts = []
    for each in node.values:
        if _name(each) == 'Constant':
            parts.append((each.value.replace('{', '{{').replace('}', '}}'), True))
            continue
        if _name(each) == 'JoinedStr':
            parts += _pieces(writer, each)
            continue
        text = writer.expr(each.value, _TEST + 1)
        text = ('{ ' if text.startswith('{') else '{') + text
        if each.conversion != -1:
            text += '!' + chr(each.conversion)
        if each.format_spec is not None:
            text += ':' + ''.join([piece for piece, _ in _pieces(writer, each.format_spec)])
        parts.append((text + '}', False))
    return parts


def _function_type(writer, node):
    given = ', '.join([writer.expr(each) for each in node.argtypes])
    return f'({given}) -> {writer.expr(node.returns)}'


# Parts of statements, which are shown by themselves when they are asked for.
_PARTS = {
    'FunctionType': _function_type,
    'comprehension': lambda writer, node: writer.generators([node]),
    'withitem': lambda writer, node: writer.with_item(node),
    'TypeVar': lambda writer, node: writer.parameters([node]),
    'TypeVarTuple': lambda writer, node: writer.parameters([node]),
    'ParamSpec': lambda writer, node: writer.parameters([node])}


class _PlacedWriter(_Writer):
    """Writes statements where the tree says that they stand, if it can."""

    MOST_LINES = 200_000

    def __init__(self):
        super().__init__()
        self.count = self.here = 0

    def line(self, text):
        super().line(text)
        self.count += 1 + text.count('\n')

    def gap(self):
        pass

    def statement(self, node):
        first = node.lineno
        for decorator in getattr(node, 'decorator_list', ()):
            first = min(first, decorator.lineno)
        if self.count < first - 1 < self.MOST_LINES:
            self.lines.append('\n' * (first - 2 - self.count))
            self.count = first - 1
        self.here = node.lineno
        super().statement(node)

    def statements(self, body):
        index = 0
        while index < len(body):
            end = index + 1
            while end < len(body) and _is_beside(body[end], body[index]):
                end += 1
            self.statement(body[index])
            if end > index + 1:
                self.lines[-1] += '; ' + _on_one_line(body[index + 1:end])
            index = end

    def _inlined(self, body):
        """Whether a block stood on the line of its head, where it is put."""
        if not all([_is_simple(each) and each.lineno == self.here for each in body]):
            return False
        self.lines[-1] += ' ' + _on_one_line(body)
        return True

    def block(self, head, body):
        self.line(head + ':')
        if not self._inlined(body):
            self.level += 1
            self.statements(body)
            self.level -= 1

    def suite_with_doc(self, node):
        if not self._inlined(node.body):
            super().suite_with_doc(node)


def _is_simple(node):
    return not hasattr(node, 'body') and _name(node) != 'Match'


def _is_beside(node, other):
    return node.lineno == other.lineno and _is_simple(node) and _is_simple(other)


def _on_one_line(body):
    writer = _Writer()
    writer.statements(body)
    return '; '.join(writer.lines)


def placed(tree):
    """Source for a tree that is compiled: its lines are those of the tree."""
    if _name(tree) == 'Expression':
        first = tree.body.lineno
        return '\n' * (first - 1 if first < _PlacedWriter.MOST_LINES else 0) + unparse(tree)
    return unparse(tree, _PlacedWriter())


def unparse(ast_obj, writer=None):
    """The source of a tree."""
    writer = writer or _Writer()
    if isinstance(ast_obj, ast.expr):
        return writer.expr(ast_obj, _TUPLE)
    kind = _name(ast_obj)
    if kind == 'Module':
        doc = ast.get_docstring(ast_obj, clean=False)
        body = ast_obj.body
        if doc is not None:
            writer.line(_doc_text(doc))
            body = body[1:]
        writer.statements(body)
    elif kind == 'Interactive':
        writer.statements(ast_obj.body)
    elif kind == 'Expression':
        return writer.expr(ast_obj.body, _TUPLE)
    elif isinstance(ast_obj, ast.stmt):
        writer.statement(ast_obj)
    elif kind == 'arguments':
        return writer.arguments(ast_obj)
    elif kind == 'arg':
        return writer.arg(ast_obj)
    elif kind == 'keyword':
        return writer.keyword(ast_obj)
    elif kind == 'alias':
        return _alias(ast_obj)
    elif kind in _PARTS:
        return _PARTS[kind](writer, ast_obj)
    elif isinstance(ast_obj, ast.pattern):
        return writer.pattern(ast_obj, False)
    elif kind in _COMPARE:
        return _COMPARE[kind]
    return '\n'.join(writer.lines)
