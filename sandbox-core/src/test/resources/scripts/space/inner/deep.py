from ..second import PLACE
from .. import first
VALUE = 42
