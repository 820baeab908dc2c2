-- The newsroom's page shows the last of them; among a hundred thousand delivered ones they are few.
CREATE INDEX deliveries_failed ON deliveries (settled) WHERE state IN ('REFUSED', 'BOUNCED', 'TOO_LATE');
