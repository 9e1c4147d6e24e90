"""MiniStack as the tests of the cloud use it: with what it lacks or drops put right. Nothing of this is ever deployed.

What stays untrue is listed in tests/cloud/not-emulated.ts.
"""
import leading_keys
import own_hosts
import policy_variables
import seams
import secret_names
import stack_properties
import stand_ins
import stream_source
import table_keys

if __name__ == "__main__":
    seams.check_version()
    for repair in (policy_variables, leading_keys, table_keys):
        repair.apply()
    for repair in (own_hosts, stream_source, stack_properties, secret_names, stand_ins):
        repair.apply()
    from ministack.app import main

    main()
