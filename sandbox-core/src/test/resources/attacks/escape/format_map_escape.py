# raises KeyError
class M(dict):
    def __missing__(self, k): raise KeyError(k)
'{a.__class__}'.format_map(M())
