NAME = __name__
from . import second
