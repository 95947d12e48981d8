# raises AttributeError
class C:
    def f(self):
        self.__dict__.clear()
        return self.a
c = C()
c.a = 1
c.f()
