# SPDX-License-Identifier: Apache-2.0
"""Fractions by format specifications."""

import re

_general = re.compile(
    r'(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<alt>#?)(?P<zero>0(?=[0-9]))?'
    r'(?P<width>[0-9]+)?(?P<comma>[,_])?\Z', re.DOTALL)
_float = re.compile(
    r'(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<no_neg_zero>z)?(?P<alt>\#)?'
    r'(?P<zero>0(?=[0-9]))?(?P<width>[0-9]+)?(?P<comma>[,_])?(?:\.(?P<precision>[0-9]+))?'
    r'(?P<type>[eEfFgG%])\Z', re.DOTALL)


def _rounded(n, d, exponent, keep_negative_zero=True):
    """Whether negative, and the digits of n/d as a multiple of 10**exponent."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    quotient, rest = divmod(n + (d >> 1), d)
    if rest == 0 and d & 1 == 0:
        quotient &= -2
    negative = quotient < 0 if not keep_negative_zero else n < 0
    return negative, abs(quotient)


def _to_figures(n, d, figures):
    """Whether negative, digits and exponent of n/d with so many significant figures."""
    if n == 0:
        return False, 0, 1 - figures
    text_n, text_d = str(abs(n)), str(d)
    m = len(text_n) - len(text_d) + (text_d <= text_n)
    exponent = m - figures
    negative, digits = _rounded(n, d, exponent)
    if len(str(digits)) == figures + 1:
        digits //= 10
        exponent += 1
    return negative, digits, exponent


def _grouped(text, comma):
    first = 1 + (len(text) - 1) % 3
    return text[:first] + ''.join([comma + text[i:i + 3] for i in range(first, len(text), 3)])


def _padded(sign, body, match, default):
    fill = match['fill'] or ' '
    align = match['align'] or default
    width = int(match['width'] or '0')
    padding = fill * (width - len(sign) - len(body))
    if align == '>':
        return padding + sign + body
    if align == '<':
        return sign + body + padding
    if align == '^':
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def format_fraction(value, spec):
    match = _general.match(spec)
    if match is not None:
        return _format_general(value, spec, match)
    match = _float.match(spec)
    if match is None or match['align'] is not None and match['zero'] is not None:
        raise ValueError(f'Invalid format specifier {spec!r} for object of type '
                         f'{type(value).__name__!r}')
    return _format_float(value, match)


def _format_general(value, spec, match):
    n, d = value.numerator, value.denominator
    sign = '-' if n < 0 else '' if match['sign'] == '-' else match['sign']
    body = str(abs(n))
    if match['comma']:
        body = _grouped(body, match['comma'])
    if d > 1 or match['alt']:
        below = str(d)
        if match['comma']:
            below = _grouped(below, match['comma'])
        body += '/' + below
    if match['zero'] and match['align'] is None:
        return sign + body.rjust(int(match['width'] or '0') - len(sign), '0')
    return _padded(sign, body, match, '>')


def _format_float(value, match):
    n, d = value.numerator, value.denominator
    comma = match['comma'] or ''
    precision = int(match['precision'] or '6')
    kind = match['type']
    trim = kind in 'gG' and not match['alt']
    e = 'E' if kind in 'EFG' else 'e'
    if kind in 'fF%':
        exponent = -precision
        if kind == '%':
            exponent -= 2
        negative, digits = _rounded(n, d, exponent, not match['no_neg_zero'])
        scientific = False
        places = precision
    else:
        figures = max(precision, 1) if kind in 'gG' else precision + 1
        negative, digits, exponent = _to_figures(n, d, figures)
        scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
        places = figures - 1 if scientific else -exponent
    suffix = ''
    if kind == '%':
        suffix = '%'
    elif scientific:
        suffix = f'{e}{exponent + places:+03d}'
    text = f'{digits:0{places + 1}d}'
    lead, trail = text[:len(text) - places], text[len(text) - places:]
    if trim:
        trail = trail.rstrip('0')
    sign = '-' if negative else '' if match['sign'] == '-' else match['sign']
    dot = '.' if trail or match['alt'] else ''
    if match['zero']:
        width = int(match['width'] or '0') - len(sign) - len(dot) - len(trail) - len(suffix)
        if comma:
            width = 3 * width // 4 + 1
        lead = lead.zfill(width)
    if comma:
        lead = _grouped(lead, comma)
    return _padded(sign, lead + dot + trail + suffix, match, '>')
