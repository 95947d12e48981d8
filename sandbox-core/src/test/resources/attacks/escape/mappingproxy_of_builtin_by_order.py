# completes
class Grab:
    def take(self, other):
        try: other['x'] = 5
        except TypeError: pass
        return True
    __lt__ = __le__ = __gt__ = __ge__ = __ne__ = __or__ = __ror__ = __ior__ = take
grab = Grab()
proxy = int.__dict__
proxy < grab; proxy <= grab; proxy > grab; proxy >= grab; proxy != grab; proxy | grab; grab | proxy
type(proxy).__lt__(proxy, grab); type(proxy).__ne__(proxy, grab); type(proxy).__or__(proxy, grab)
type(proxy).__ror__(proxy, grab); type(proxy).__eq__(proxy, grab)
[proxy] == [grab]; {1: proxy} != {1: grab}; sorted([proxy, grab])
print(hasattr(int, 'x'))
#> False
