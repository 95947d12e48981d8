# completes or limit duration or limit memory
import logging
for i in range(5000):
    logging.warning('x' * 1000)
