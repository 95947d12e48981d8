# raises AttributeError or raises IndexError or raises TypeError or raises ValueError
import string
class T(string.Template):
    pattern = '(?P<x>a)'
T('abc').substitute()
