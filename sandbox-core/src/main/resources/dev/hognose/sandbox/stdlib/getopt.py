# SPDX-License-Identifier: Apache-2.0
"""Options of command lines in the manner of C's getopt."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """An option that cannot be; has msg and opt."""

    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """Pairs of option and value, and the arguments from the first that is no option."""
    found = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        args = _one(found, args, shortopts, longopts)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The same with options between and behind other arguments."""
    found, others = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    in_order = shortopts.startswith('+')
    if in_order:
        shortopts = shortopts[1:]
    while args:
        if args[0] == '--':
            others += args[1:]
            break
        if args[0][:1] == '-' and args[0] != '-':
            args = _one(found, args, shortopts, longopts)
        elif in_order:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return found, others


def _one(found, args, shortopts, longopts):
    """Takes the options of the first argument; gives the arguments that are left."""
    text, rest = args[0], args[1:]
    if text[:2] == '--':
        name, equals, value = text[2:].partition('=')
        takes, name = _long(name, longopts)
        if takes and not equals:
            if not rest:
                raise GetoptError(f'option --{name} requires argument', name)
            value, rest = rest[0], rest[1:]
        elif equals and not takes:
            raise GetoptError(f'option --{name} must not have an argument', name)
        found.append(('--' + name, value))
        return rest
    letters = text[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        value = ''
        if _takes_value(letter, shortopts):
            if not letters:
                if not rest:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                letters, rest = rest[0], rest[1:]
            value, letters = letters, ''
        found.append(('-' + letter, value))
    return rest


def _long(name, longopts):
    """Whether the long option that a name or its beginning means takes a value, and its name."""
    meant = [option for option in longopts if option.startswith(name)]
    if not meant:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in meant:
        return False, name
    if name + '=' in meant:
        return True, name
    if len(meant) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    takes = meant[0].endswith('=')
    return takes, meant[0][:-1] if takes else meant[0]


def _takes_value(letter, shortopts):
    for i, known in enumerate(shortopts):
        if letter == known != ':':
            return shortopts.startswith(':', i + 1)
    raise GetoptError(f'option -{letter} not recognized', letter)
