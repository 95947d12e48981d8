# Texts of errors whose parts are objects of the program's own, or cannot be shown.
import io
import logging
import sys


class Shown:
    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'

    def __format__(self, spec):
        return 'format'


class Hidden:
    def __repr__(self):
        return 5


print(OSError(Shown(), Shown()), OSError(Shown(), Shown(), Shown()))
print(OSError(Shown(), Shown(), Shown(), None, Shown()))

sys.stderr = io.StringIO()
logger = logging.Logger('texts')
logger.addHandler(logging.StreamHandler(io.StringIO()))
logger.error('%d', Hidden())
logger.error('%d', 'x')
for line in sys.stderr.getvalue().splitlines():
    if not line.startswith('  '):
        print(line)
