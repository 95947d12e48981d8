# SPDX-License-Identifier: Apache-2.0
"""How long pieces of code take, by the host's clock."""

from time import perf_counter as default_timer

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_number = 1000000
default_repeat = 5
dummy_src_name = '<timeit-src>'
_TEMPLATE = '''def inner(_it, _timer{parameters}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {statement}
        pass
    _t1 = _timer()
    return _t1 - _t0
'''


def _indented(text, width):
    return text.replace('\n', '\n' + ' ' * width)


class Timer:
    """Measures a statement."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        own = {}
        names = globals if globals is not None else own
        parameters = ''
        if isinstance(setup, str):
            compile(setup, dummy_src_name, 'exec')
            before = setup + '\n'
            setup = _indented(setup, 4)
        elif callable(setup):
            own['_setup'] = setup
            parameters += ', _setup=_setup'
            before = ''
            setup = '_setup()'
        else:
            raise ValueError('setup is neither a string nor callable')
        if isinstance(stmt, str):
            compile(before + stmt, dummy_src_name, 'exec')
            stmt = _indented(stmt, 8)
        elif callable(stmt):
            own['_stmt'] = stmt
            parameters += ', _stmt=_stmt'
            stmt = '_stmt()'
        else:
            raise ValueError('stmt is neither a string nor callable')
        self.src = _TEMPLATE.format(statement=stmt, setup=setup, parameters=parameters)
        exec(compile(self.src, dummy_src_name, 'exec'), names, own)
        self.inner = own['inner']

    def print_exc(self, file=None):
        """Prints the exception that is handled."""
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Seconds that so many runs take."""
        return self.inner(iter(range(number)), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        """Seconds of several rounds."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """A number of runs that take at least 0.2 seconds, and how long they take."""
        scale = 1
        while True:
            for factor in (1, 2, 5):
                number = scale * factor
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2 or number >= 1000000:
                    return number, taken
            scale *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    """Seconds that so many runs of a statement take."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat,
           number=default_number, globals=None):
    """Seconds of several rounds of a statement."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
