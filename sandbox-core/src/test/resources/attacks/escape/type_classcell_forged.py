# completes or raises TypeError
type('C', (), {'__classcell__': 5})
