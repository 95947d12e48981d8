# raises ValueError
from collections import namedtuple
namedtuple('N', ['a', 'b=__import__("os")'])
