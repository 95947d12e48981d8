# raises ModuleNotFoundError or raises ImportError
import ctypes
