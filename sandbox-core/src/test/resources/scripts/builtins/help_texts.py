# SPDX-License-Identifier: Apache-2.0
"""What help() prints of functions, classes, methods and properties."""
import inspect


def f(a, b=1, *c, d: int = 2, **e) -> str:
    """Do a thing.

    More text.
    """
def nodoc(x): pass
# a comment above
# two lines
def commented(x): pass
class Base:
    """Base doc."""
    attr = 5
    def m(self, x):
        """m doc"""
    def over(self): pass
class C(Base):
    """C doc.

    Second paragraph.
    """
    count = 0
    name: str = "n"
    def __init__(self, x, y=2):
        """Make one."""
    def over(self):
        """over doc"""
    def nodoc(self, z): pass
    @classmethod
    def cm(cls, q):
        """cm doc"""
    @staticmethod
    def sm(q): 
        """sm doc"""
    @property
    def prop(self):
        """prop doc"""
        return 1
    @property
    def prop2(self): return 2
class Empty: pass
class S:
    __slots__ = ("a", "b")
print("##1"); help(f)
print("##2"); help(nodoc)
print("##3"); help(commented)
print("##4"); help(Base)
print("##5"); help(C)
print("##6"); help(Empty)
print("##7"); help(S)
print("##9"); help(C(1).over)
print("##10"); help(C.prop)
print("##11"); help(lambda x: x)
print("##13"); help("nope_nothing")
print("##14"); help(C.cm)
print(inspect.getcomments(commented), inspect.getcomments(f), inspect.getcomments(len))
print(inspect.getdoc(C.prop2), inspect.getdoc(C(1).m), inspect.getdoc(C.over))
