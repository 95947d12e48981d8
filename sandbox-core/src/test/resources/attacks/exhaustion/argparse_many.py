# completes or limit duration or limit memory
import argparse
p = argparse.ArgumentParser()
for i in range(50_000):
    p.add_argument('--a%d' % i)
p.format_help()
