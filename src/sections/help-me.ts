import { msg } from '@lit/localize';

export const helpMe = () => msg('Help me', { id: 'd0' });
