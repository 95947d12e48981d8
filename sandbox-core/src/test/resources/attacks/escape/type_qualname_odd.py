# raises TypeError
class C: __qualname__ = 5
