# raises ModuleNotFoundError
from java.lang import System
