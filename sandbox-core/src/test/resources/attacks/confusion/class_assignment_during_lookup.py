# raises AttributeError
class A:
    def __getattr__(self, n):
        self.__class__ = B
        return getattr(self, n)
class B: pass
A().x
