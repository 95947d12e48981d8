# limit duration or limit memory
class Bag: pass
i = 0
while True:
    i += 1
    setattr(Bag(), 'a%d' % i, 1)
    getattr(Bag, 'b%d' % i, None)
