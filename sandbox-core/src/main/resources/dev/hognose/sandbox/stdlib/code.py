# SPDX-License-Identifier: Apache-2.0
"""Interpreters that read their source line by line."""

import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    """Runs source in a namespace; errors are shown, not raised."""

    def __init__(self, locals=None):
        if locals is None:
            locals = {'__name__': '__console__', '__doc__': None}
        self.locals = locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """Runs source if it is whole; True if there must be more."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        """Runs code."""
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except BaseException:
            self.showtraceback()

    def _show(self, kind, value, trace):
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, trace
        sys.last_exc = value
        if sys.excepthook is sys.__excepthook__:
            self.write(''.join(traceback.format_exception(kind, value, trace)))
        else:
            sys.excepthook(kind, value, trace)

    def showsyntaxerror(self, filename=None, **kwargs):
        """Shows the syntax error that is being handled."""
        kind, value, trace = sys.exc_info()
        if filename and issubclass(kind, SyntaxError):
            value.filename = filename
        self._show(kind, value.with_traceback(None), None)

    def showtraceback(self):
        """Shows the exception that is being handled."""
        kind, value, trace = sys.exc_info()
        while trace is not None and trace.tb_frame.f_code is InteractiveInterpreter.runcode.__code__:
            trace = trace.tb_next
        self._show(kind, value.with_traceback(trace), trace)

    def write(self, data):
        """Shows text."""
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """Asks for lines, and runs what they make."""

    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        InteractiveInterpreter.__init__(self, locals)
        self.filename = filename
        self.local_exit = local_exit
        self.resetbuffer()

    def resetbuffer(self):
        """Forgets the lines that wait."""
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        """Asks for lines until there are no more."""
        prompt = getattr(sys, 'ps1', '>>> ')
        more_prompt = getattr(sys, 'ps2', '... ')
        if banner is None:
            notice = 'Type "help", "copyright", "credits" or "license" for more information.'
            self.write(f'Python {sys.version} on {sys.platform}\n{notice}\n'
                       f'({self.__class__.__name__})\n')
        elif banner:
            self.write(f'{banner}\n')
        more = False
        try:
            while True:
                try:
                    try:
                        line = self.raw_input(more_prompt if more else prompt)
                    except EOFError:
                        self.write('\n')
                        break
                    more = self.push(line)
                except KeyboardInterrupt:
                    self.write('\nKeyboardInterrupt\n')
                    self.resetbuffer()
                    more = False
                except SystemExit:
                    if not self.local_exit:
                        raise
                    self.write('\n')
                    break
        finally:
            if exitmsg is None:
                self.write(f'now exiting {self.__class__.__name__}...\n')
            elif exitmsg != '':
                self.write(f'{exitmsg}\n')

    def push(self, line, filename=None, _symbol='single'):
        """Takes a line; True if there must be more."""
        self.buffer.append(line)
        source = '\n'.join(self.buffer)
        more = self.runsource(source, self.filename if filename is None else filename,
                              symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        """Asks for a line."""
        return input(prompt)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    """Asks for lines, and runs what they make."""
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
