# raises ValueError
xs = [1, 2, 3]
class E:
    def __eq__(self, other):
        xs.clear()
        return False
xs.index(E())
