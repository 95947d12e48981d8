# SPDX-License-Identifier: Apache-2.0
"""Decimal numbers as the General Decimal Arithmetic Specification defines them."""

__all__ = ['Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext',
           'ExtendedContext', 'DecimalException', 'Clamped', 'InvalidOperation', 'DivisionByZero',
           'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow', 'FloatOperation',
           'DivisionImpossible', 'InvalidContext', 'ConversionSyntax', 'DivisionUndefined',
           'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR',
           'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP', 'setcontext', 'getcontext', 'localcontext',
           'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR']

_order = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal,
          Inexact, Rounded, Clamped)
_valid_signals = ('valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n'
                  '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]')
_names = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps')


def _bit(signal):
    for i, each in enumerate(_order):
        if each is signal:
            return 1 << i
    raise KeyError('invalid error flag')


class _SignalDict:
    """The flags or traps of a context, as a mapping from signals to bools."""

    __slots__ = ('_context', '_which')

    def __init__(self, context, which):
        self._context = context
        self._which = which

    def __getitem__(self, signal):
        if signal not in _order:
            raise KeyError(_valid_signals)
        return bool(_signals(self._context, self._which) & _bit(signal))

    def __setitem__(self, signal, value):
        if signal not in _order:
            raise KeyError(_valid_signals)
        bits = _signals(self._context, self._which)
        bit = _bit(signal)
        _set_signals(self._context, self._which, bits | bit if value else bits & ~bit)

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(_order)

    def __len__(self):
        return len(_order)

    def __contains__(self, signal):
        return signal in _order

    def keys(self):
        return dict.fromkeys(_order).keys()

    def values(self):
        return self.copy().values()

    def items(self):
        return self.copy().items()

    def get(self, signal, default=None):
        return self[signal] if signal in _order else default

    def copy(self):
        return {each: self[each] for each in _order}

    def update(self, other):
        for signal, value in dict(other).items():
            self[signal] = value

    def __eq__(self, other):
        if isinstance(other, _SignalDict):
            other = other.copy()
        return self.copy() == other if isinstance(other, dict) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return '{' + ', '.join([f'{each!r}:{value}' for each, value in self.items()]) + '}'


_SignalDict.__name__ = _SignalDict.__qualname__ = 'SignalDict'


def _assign_signals(context, which, value):
    bits = 0
    if isinstance(value, (dict, _SignalDict)):
        if len(value) != len(_order):
            raise KeyError('invalid signal dict')
        for signal in _order:
            if value[signal]:
                bits |= _bit(signal)
    else:
        raise TypeError('argument must be a signal dict')
    _set_signals(context, which, bits)


def _reduce_context(context):
    values = [getattr(context, name) for name in _names[:6]]
    signals = [[each for each in _order if which[each]] for which in (context.flags, context.traps)]
    return type(context), (*values, *signals)


def _fill_context(context, *values, **named):
    if len(values) > len(_names):
        raise TypeError(f'function takes at most 8 arguments ({len(values)} given)')
    for name in named:
        if name not in _names:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if name in _names[:len(values)]:
            raise TypeError(f"argument for function given by name ('{name}') and position "
                            f'({_names.index(name) + 1})')
    for name, value in (*zip(_names, values), *named.items()):
        if value is not None:
            if name in ('flags', 'traps') and isinstance(value, list):
                value = _chosen_signals(value)
            _configure(context, name, value)


def _chosen_signals(chosen):
    for signal in chosen:
        if signal not in _order:
            raise KeyError(_valid_signals)
    return {each: each in chosen for each in _order}


class localcontext:
    """A with statement's own copy of a context."""

    def __init__(self, ctx=None, **kwargs):
        if ctx is None:
            ctx = getcontext()
        elif not isinstance(ctx, Context):
            raise TypeError('optional argument must be a context')
        ctx = ctx.copy()
        for name, value in kwargs.items():
            if name not in _names:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
            if name in ('flags', 'traps') and isinstance(value, list):
                value = _chosen_signals(value)
            _configure(ctx, name, value)
        self._own = ctx

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._own)
        return self._own

    def __exit__(self, *args):
        setcontext(self._saved)


def __getattr__(name):
    if name == 'DecimalTuple':
        from collections import namedtuple
        value = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')
    elif name == 'DefaultContext':
        value = Context()
    elif name == 'BasicContext':
        value = Context(prec=9, rounding=ROUND_HALF_UP,
                        traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
    elif name == 'ExtendedContext':
        value = Context(prec=9, traps=[])
    else:
        raise AttributeError(f"module 'decimal' has no attribute {name!r}")
    globals()[name] = value
    return value


__version__ = '1.70'
__libmpdec_version__ = '2.5.1'


def __dir__():
    return sorted({*globals(), *__all__})
