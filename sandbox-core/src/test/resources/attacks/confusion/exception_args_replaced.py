# raises E
class E(ValueError):
    args = 5
raise E('x')
