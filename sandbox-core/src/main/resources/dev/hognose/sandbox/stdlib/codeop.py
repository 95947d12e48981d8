# SPDX-License-Identifier: Apache-2.0
"""Compiles source that may not be whole yet."""

import __future__
import warnings

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000
_features = [getattr(__future__, name) for name in __future__.all_feature_names]


def _maybe_compile(compiler, source, filename, symbol):
    for line in source.split('\n'):
        line = line.strip()
        if line and line[0] != '#':
            break
    else:
        if symbol != 'eval':
            source = 'pass'
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', (SyntaxWarning, DeprecationWarning))
        try:
            compiler(source, filename, symbol)
        except SyntaxError as error:
            if _incomplete(source, error) or _wants_line(compiler, source, filename, symbol):
                return None
        else:
            if symbol == 'single' and _in_block(source):
                return None
    return compiler(source, filename, symbol)


def _in_block(source):
    """Whether source ends within a statement of several lines, which an empty line would end."""
    import ast
    body = ast.parse(source).body
    if not body or source.endswith('\n'):
        return False
    return hasattr(body[-1], 'body') or isinstance(body[-1], ast.Match)


def _wants_line(compiler, source, filename, symbol):
    """Whether only the end of the last line is missing."""
    if source.endswith('\n'):
        return False
    try:
        compiler(source + '\n', filename, symbol)
    except SyntaxError:
        return source.split('\n')[-1].lstrip().startswith('@')
    return True


def _incomplete(source, error):
    """Whether more lines could mend an error."""
    message = error.msg or ''
    if 'was never closed' in message or 'unterminated triple-quoted' in message \
            or 'unexpected EOF' in message:
        return True
    if source.endswith('\\') and 'unexpected character after' not in message \
            or source.endswith('\\\n'):
        return True
    if message.startswith('expected an indented block'):
        return not source.endswith('\n\n') and _ends_with_header(source)
    if message.startswith("expected 'except' or 'finally' block"):
        return True
    return False


def _ends_with_header(source):
    for line in reversed(source.split('\n')):
        line = line.split('#')[0].strip()
        if line:
            return line.endswith(':') or line.startswith('@')
    return False


def compile_command(source, filename='<input>', symbol='single'):
    """Code, or None if source is not whole yet; SyntaxError if it cannot be right."""
    return _maybe_compile(Compile(), source, filename, symbol)


class Compile:
    """Compiles, and remembers the features that source asks for."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol, flags=0):
        code = compile(source, filename, symbol)
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """Compiles source that may not be whole yet, and remembers features."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename='<input>', symbol='single'):
        return _maybe_compile(self.compiler, source, filename, symbol)
