/** The role that the application acts in: no owner, no superuser, no BYPASSRLS. Migrations give it its rights. */
export const applicationRole = 'termijn_application';
