# completes
class Grab:
    def __eq__(self, other):
        try: other['x'] = 5
        except TypeError: pass
        return True
int.__dict__ == Grab()
print(hasattr(int, 'x'))
#> False
