# SPDX-License-Identifier: Apache-2.0
"""What an older version of the language would refuse in a tree, and the types of functions that
comments of types tell."""

import ast
from io import StringIO
from operator import index
from tokenize import (COMMENT, DEDENT, ENDMARKER, INDENT, NEWLINE, NL, TokenError,
                      generate_tokens)

_NAMED = {
    'NamedExpr': ('Assignment expressions are', 8),
    'Await': ('Await expressions are', 5),
    'AsyncFunctionDef': ('Async functions are', 5),
    'AsyncWith': ('Async with statements are', 5),
    'AsyncFor': ('Async for loops are', 5),
    'Match': ('Pattern matching is', 10),
    'TryStar': ('Exception groups are', 11),
    'TypeAlias': ('Type statement is', 12),
}
_MATRIX = ("The '@' operator is", 5)
_LOOK_AHEAD = ('AsyncFor', 'Match', 'TryStar')
_BLANK = (COMMENT, DEDENT, INDENT, NL)


def minor_version(version):
    """The number after the dot of a version as ast.parse takes it; -1 for the one that runs."""
    if version is None:
        return -1
    if isinstance(version, tuple):
        major, minor = version
        if major != 3:
            raise ValueError(f'Unsupported major version: {major}')
        return index(minor)
    return index(version)


class _Fault:
    """Something too new: the text of the complaint, where it ends, and how its token is found."""

    def __init__(self, what, end, token, node=None):
        (self.what, self.since), self.end, self.token, self.node = what, end, token, node


def _end(node):
    return node.end_lineno, node.end_col_offset


def _last_end(nodes):
    return max([_end(node) for node in nodes if node is not None])


def _after(tokens, end):
    return next(token for token in tokens if token.type not in _BLANK and token.start >= end)


def _closing(sign):
    """What finds the first of a sign behind an end."""
    def found(tokens, end):
        return next(token for token in tokens if token.start >= end and token.string == sign)
    return found


def _itself(tokens, end):
    return next(token for token in tokens if token.end == end)


class _Lines:
    """The lines of a source, whose places are counted in bytes."""

    def __init__(self, source):
        self._texts = source.splitlines(keepends=True)

    def character(self, place):
        line, column = place
        text = self._texts[line - 1]
        return (line, column if text.isascii() else len(text.encode()[:column].decode()))

    def of(self, node):
        text = self._texts[node.lineno - 1]
        start = self.character((node.lineno, node.col_offset))[1]
        return text[start:self.character(_end(node))[1]]


def _faults_of(node, lines):
    """The faults of one node, without those of the nodes in it."""
    name = type(node).__name__
    if name in _NAMED:
        yield _Fault(_NAMED[name], _end(node), _after, node)
    elif name == 'BinOp' and type(node.op).__name__ == 'MatMult':
        yield _Fault(_MATRIX, _end(node), _after)
    elif name == 'AugAssign' and type(node.op).__name__ == 'MatMult':
        yield _Fault(_MATRIX, _end(node.target), _closing('@='))
    elif name == 'AnnAssign':
        syntax = 'annotation' if node.simple else 'annotations'
        yield _Fault((f'Variable {syntax} syntax is', 6), _end(node), _after)
    elif name == 'comprehension' and node.is_async:
        yield _Fault(('Async comprehensions are', 6), _last_end([node.iter, *node.ifs]), _after)
    elif name == 'Constant' and type(node.value) in (int, float, complex):
        if '_' in lines.of(node):
            yield _Fault(('Underscores in numeric literals are', 6), _end(node), _itself)
    elif name in ('FunctionDef', 'AsyncFunctionDef', 'Lambda') and node.args.posonlyargs:
        given = node.args
        end = _last_end([*given.posonlyargs, *given.args, *given.kwonlyargs, *given.defaults,
                         *given.kw_defaults, given.vararg, given.kwarg])
        yield _Fault(('Positional-only parameters are', 8), end,
                     _closing(':' if name == 'Lambda' else ')'))
    if getattr(node, 'default_value', None) is not None:
        yield _Fault(('Type parameter defaults are', 13), _end(node), _after)
    if getattr(node, 'type_params', None):
        yield _Fault(('Type parameter lists are', 12), _last_end(node.type_params),
                     _closing(']'))


def check(tree, source, filename, minor):
    """SyntaxError for the first thing in a tree that Python 3.minor has not."""
    lines = _Lines(source)
    faults = [fault for node in ast.walk(tree) for fault in _faults_of(node, lines)
              if fault.since > minor]
    if not faults:
        return
    faults.reverse()
    fault = min(faults, key=lambda each: each.end)
    tokens = list(generate_tokens(StringIO(source).readline))
    token = fault.token(tokens, lines.character(fault.end))
    line, column = token.start
    end = column + max(1, len(token.string.rstrip('\r\n')))
    if fault.node is not None and _is_block(fault.node):
        end = -2
    raise SyntaxError(f'{fault.what} only supported in Python 3.{fault.since} and greater',
                      (filename, line, column + 1, token.line.rstrip('\r\n') + '\n', line, end + 1))


def _is_block(node):
    """Whether the parser had to look behind the lines of a statement to see its end."""
    if not hasattr(node, 'body') and not hasattr(node, 'cases'):
        return False
    return type(node).__name__ in _LOOK_AHEAD or node.body[0].lineno > node.lineno


class _Signature:
    """A reader of the type of a function: the types of its arguments, an arrow, that of its result."""

    def __init__(self, source, filename):
        self._source, self._filename = source, filename
        self._texts = source.splitlines(keepends=True)
        self._tokens = [token for token in generate_tokens(StringIO(source).readline)
                        if token.type not in (COMMENT, NL)]
        self._at = 0

    def _bad(self):
        token = self._tokens[self._at]
        line, column = token.start
        raise SyntaxError('invalid syntax', (self._filename, line, column + 1, token.line, line,
                                             column + 1 + len(token.string)))

    def _take(self, sign):
        if self._tokens[self._at].string != sign:
            return False
        self._at += 1
        return True

    def _expect(self, sign):
        if not self._take(sign):
            self._bad()

    def _expression(self, ends):
        """The expression up to a sign outside of brackets."""
        first, depth = self._at, 0
        while True:
            token = self._tokens[self._at]
            if token.type in (NEWLINE, ENDMARKER) or depth == 0 and token.string in ends:
                break
            depth += (token.string in ('(', '[', '{')) - (token.string in (')', ']', '}'))
            if depth < 0:
                break
            self._at += 1
        if first == self._at:
            self._bad()
        start, last = self._tokens[first], self._tokens[self._at - 1]
        text = self._between(start.start, last.end)
        try:
            node = ast.parse('(' + self._before(start.start) + text + '\n)', self._filename,
                             'eval').body
        except SyntaxError as error:
            if error.msg.startswith('invalid syntax'):
                error.msg = 'invalid syntax'
            raise
        if start.string != '(' and type(node).__name__ in (
                'NamedExpr', 'GeneratorExp', 'Yield', 'YieldFrom', 'Tuple'):
            self._at = first + 1
            self._bad()
        return node

    def _before(self, place):
        """Blanks that put what follows a bracket where it is in the source."""
        line, column = place
        size = len(self._texts[line - 1][:column].encode())
        return '\n' * (line - 1) + ' ' * (size - 1 if line == 1 else size)

    def _between(self, start, end):
        (line, column), (last, end_column) = start, end
        if line == last:
            return self._texts[line - 1][column:end_column]
        return ''.join([self._texts[line - 1][column:], *self._texts[line:last - 1],
                        self._texts[last - 1][:end_column]])

    def read(self):
        self._expect('(')
        types, rank = [], 0
        while self._tokens[self._at].string != ')':
            sign = self._tokens[self._at].string
            level = {'*': 1, '**': 2}.get(sign, 0)
            if level < rank or level and level == rank:
                self._bad()
            self._at += bool(level)
            if self._tokens[self._at].string in ('*', '**'):
                self._bad()
            types.append(self._expression(',)'))
            rank = level
            if rank == 2 or not self._take(','):
                break
            if self._tokens[self._at].string == ')' \
                    or rank == 1 and self._tokens[self._at].string != '**':
                self._bad()
        self._expect(')')
        self._expect('->')
        returns = self._expression((',', ';', '->', '*'))
        while self._tokens[self._at].type == NEWLINE:
            self._at += 1
        if self._tokens[self._at].type != ENDMARKER:
            self._bad()
        return ast.FunctionType(types, returns)


def function_type(source, filename):
    """The tree of the type of a function, as comments tell it: (int, *str) -> bool."""
    if source[:1] in (' ', '\t'):
        compile(source, filename, 'exec')
    try:
        return _Signature(source, filename).read()
    except TokenError:
        # The parser says better what is wrong with the brackets or quotes.
        compile(source, filename, 'exec')
        raise
