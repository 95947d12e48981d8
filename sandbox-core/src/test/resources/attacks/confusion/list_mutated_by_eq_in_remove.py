# raises ValueError
class E:
    def __eq__(self, other):
        xs.clear()
        return False
xs = [E(), E(), E()]
xs.remove(5)
