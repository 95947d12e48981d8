# raises IndexError
class I:
    def __index__(self):
        xs.clear()
        return 1
xs = [1, 2, 3]
xs.pop(I())
