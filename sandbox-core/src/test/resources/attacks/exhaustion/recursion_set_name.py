# raises RecursionError
class D:
    def __set_name__(self, owner, name):
        type('X', (), {'d': D()})
class C:
    d = D()
